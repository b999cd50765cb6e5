package cn.tianwen.ingest.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes passages of {@value #SHORTEST_SECONDS} to {@value #LONGEST_SECONDS} seconds out of cues,
 * cut where a sentence ends or the speaker pauses. They repeat nothing, so that a passage plays
 * from where its text begins. A longer cue is a passage of its own.
 */
final class SpokenPassages {

  static final int SHORTEST_SECONDS = 20;
  static final int LONGEST_SECONDS = 40;
  private static final double PAUSE_SECONDS = 0.8;

  /** The passages of cues that share a place. */
  List<PassageText> split(List<Unit> cues) {
    List<PassageText> passages = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= cues.size(); end++) {
      if (end == cues.size() || isBorder(cues.subList(start, end), cues.get(end))) {
        passages.add(new PassageText("", List.copyOf(cues.subList(start, end))));
        start = end;
      }
    }
    return passages;
  }

  private static boolean isBorder(List<Unit> before, Unit next) {
    Unit last = before.getLast();
    double begin = before.getFirst().begin();
    int length = before.stream().mapToInt(cue -> cue.text().length() + 1).sum();
    if (next.end() - begin > LONGEST_SECONDS
        || length + next.text().length() > TextPassages.LONGEST) {
      return true;
    }
    boolean pause = next.begin() - last.end() >= PAUSE_SECONDS || Sentences.isWhole(last.text());
    return last.end() - begin >= SHORTEST_SECONDS && pause;
  }
}
