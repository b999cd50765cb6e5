package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with their seconds out of SRT and WebVTT. */
public final class Subtitles {

  private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
  private static final Pattern CUE_TIMES =
      Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + ".*");
  private static final Pattern MARKUP = Pattern.compile("<[^>]{0,60}>|\\{\\\\[^}]{0,60}}");

  /** A pause of this many seconds ends a sentence that has no full stop, as few subtitles have. */
  private static final double PAUSE = 1.5;

  /**
   * Longest stretch without a full stop, in characters, so that a hit still opens near its words.
   */
  private static final int LONGEST = 80;

  private final List<Speech> speeches = new ArrayList<>();
  private String sentence = "";
  private double begin;
  private double end;

  private Subtitles() {}

  /** Whether the first lines hold the times of a cue. */
  public static boolean looksLike(String text) {
    return text.lines().limit(40).anyMatch(line -> CUE_TIMES.matcher(line).matches());
  }

  /**
   * Joins the cues to sentences; each keeps the second at which its first cue begins.
   *
   * @param text a whole SRT or VTT file
   */
  public static List<Speech> read(String text) {
    Subtitles subtitles = new Subtitles();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher times = CUE_TIMES.matcher(lines.get(i));
      if (times.matches()) {
        String words = "";
        while (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
          i++;
          words = Lines.join(words, Lines.clean(MARKUP.matcher(lines.get(i)).replaceAll("")));
        }
        subtitles.add(seconds(times, 1), seconds(times, 5), words);
      }
    }
    subtitles.endSentence();
    return subtitles.speeches;
  }

  private void add(double from, double to, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!sentence.isEmpty() && (from - end > PAUSE || sentence.length() >= LONGEST)) {
      endSentence();
    }
    if (sentence.isEmpty()) {
      begin = from;
    }
    sentence = Lines.join(sentence, words);
    end = Math.max(from, to);
    if (Lines.endsSentence(words) && !words.endsWith("：") && !words.endsWith(":")) {
      endSentence();
    }
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      speeches.add(new Speech(new Position(null, begin), end, sentence));
    }
    sentence = "";
  }

  private static double seconds(Matcher times, int first) {
    String hours = times.group(first);
    String fraction = times.group(first + 3);
    return (hours == null ? 0 : Integer.parseInt(hours) * 3600)
        + Integer.parseInt(times.group(first + 1)) * 60
        + Integer.parseInt(times.group(first + 2))
        + Integer.parseInt(fraction) / Math.pow(10, fraction.length());
  }
}
