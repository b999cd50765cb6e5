package cn.tianwen.editorial.diff;

import cn.tianwen.editorial.diff.Segment.Change;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two lines, by Chinese characters, Latin words and whole numbers: a dose that
 * became ten times as much is a number deleted and a number inserted, not a nought. A character or
 * two that happen to stand in both between longer changes are told as changed, because nobody can
 * read the bits.
 */
final class CharacterDiff {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,]\\d+)*%?|\\p{IsLatin}+|\\s+|\\X");

  /** Longer ones are told as deleted and inserted as a whole when they have grown apart. */
  private static final int MOST_TOKENS = 20_000;

  private static final int SHORT = 2;

  private CharacterDiff() {}

  static List<Segment> compare(String before, String after) {
    List<String> old = tokens(before);
    List<String> young = tokens(after);
    Segments segments = new Segments();
    if (old.size() + young.size() > MOST_TOKENS && !before.equals(after)) {
      segments.add(Change.DELETED, before);
      segments.add(Change.INSERTED, after);
      return segments.list();
    }
    int place = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      int start = delta.getSource().getPosition();
      segments.add(Change.SAME, String.join("", old.subList(place, start)));
      segments.add(Change.DELETED, String.join("", delta.getSource().getLines()));
      segments.add(Change.INSERTED, String.join("", delta.getTarget().getLines()));
      place = start + delta.getSource().size();
    }
    segments.add(Change.SAME, String.join("", old.subList(place, old.size())));
    return readable(segments.list());
  }

  /** Makes short same runs between longer changes part of them. */
  private static List<Segment> readable(List<Segment> exact) {
    Segments result = new Segments();
    for (int i = 0; i < exact.size(); i++) {
      Segment segment = exact.get(i);
      boolean lost =
          segment.change() == Change.SAME
              && i > 0
              && i < exact.size() - 1
              && segment.text().length() <= SHORT
              && changed(exact, i, -1) > segment.text().length()
              && changed(exact, i, 1) > segment.text().length();
      if (lost) {
        result.add(Change.DELETED, segment.text());
        result.add(Change.INSERTED, segment.text());
      } else {
        result.add(segment.change(), segment.text());
      }
    }
    return result.list();
  }

  /** How many characters change next to a segment. */
  private static int changed(List<Segment> segments, int place, int step) {
    int length = 0;
    for (int i = place + step;
        i >= 0 && i < segments.size() && segments.get(i).change() != Change.SAME;
        i += step) {
      length += segments.get(i).text().length();
    }
    return length;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Collects runs; within a change what is deleted comes before what is inserted. */
  private static final class Segments {

    private final List<Segment> done = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Change change, String text) {
      if (text.isEmpty()) {
        return;
      }
      switch (change) {
        case SAME -> {
          flushChanges();
          same.append(text);
        }
        case DELETED -> {
          flush(Change.SAME, same);
          deleted.append(text);
        }
        case INSERTED -> {
          flush(Change.SAME, same);
          inserted.append(text);
        }
      }
    }

    private void flushChanges() {
      flush(Change.DELETED, deleted);
      flush(Change.INSERTED, inserted);
    }

    private void flush(Change change, StringBuilder run) {
      if (!run.isEmpty()) {
        done.add(new Segment(change, run.toString()));
        run.setLength(0);
      }
    }

    List<Segment> list() {
      flush(Change.SAME, same);
      flushChanges();
      return List.copyOf(done);
    }
  }
}
