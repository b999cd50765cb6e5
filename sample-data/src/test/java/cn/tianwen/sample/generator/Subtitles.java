package cn.tianwen.sample.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When each sentence of a video is spoken, worked out from its length. */
final class Subtitles {

  private static final double CHARACTERS_PER_SECOND = 4.5;
  private static final int SHORTEST = 3;

  /** A sentence with its begin and end in whole seconds. */
  record Cue(int from, int to, String text) {}

  private Subtitles() {}

  static int seconds(String sentence) {
    return Math.max(SHORTEST, (int) Math.round(sentence.length() / CHARACTERS_PER_SECOND));
  }

  /** How long a section is shown, in seconds. */
  static int seconds(Section section) {
    return section.remarks().stream().mapToInt(Subtitles::seconds).sum();
  }

  static List<Cue> cues(Source source) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    for (Section section : source.sections()) {
      for (String remark : section.remarks()) {
        cues.add(new Cue(at, at + seconds(remark), remark));
        at += seconds(remark);
      }
    }
    return cues;
  }

  /** SubRip, as {@code .srt} files hold it. */
  static String srt(Source source) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Cue cue : cues(source)) {
      text.append(++number).append('\n');
      text.append(time(cue.from(), ",")).append(" --> ").append(time(cue.to(), ",")).append('\n');
      text.append(cue.text()).append("\n\n");
    }
    return text.toString();
  }

  /** WebVTT, as {@code .vtt} files hold it. */
  static String vtt(Source source) {
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    for (Cue cue : cues(source)) {
      text.append(time(cue.from(), ".")).append(" --> ").append(time(cue.to(), ".")).append('\n');
      text.append(cue.text()).append("\n\n");
    }
    return text.toString();
  }

  private static String time(int seconds, String point) {
    return String.format(Locale.ROOT, "00:%02d:%02d%s000", seconds / 60, seconds % 60, point);
  }
}
