package cn.tianwen.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which subtitle file belongs to which recording: {@code a.srt}, {@code a.vtt}, {@code a.zh.srt}
 * and the like belong to {@code a.mp4}. Here alone names decide, for nothing else ties the two.
 */
public final class SubtitleFiles {

  private static final List<String> LANGUAGES =
      List.of("", ".zh", ".zh-CN", ".zh_CN", ".zh-Hans", ".chs", ".cn");

  private static final List<String> ENDINGS = List.of(".srt", ".vtt");

  private static final Set<String> RECORDINGS = Set.of("mp4", "m4v", "mov", "mp3", "m4a", "wav");

  private SubtitleFiles() {}

  /**
   * Whether the subtitles are a recording's transcript, so that they are no document of their own.
   *
   * @param subtitles name of a file
   * @param recording name of a file in the same folder
   */
  public static boolean belong(String subtitles, String recording) {
    String ending = recording.substring(recording.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return RECORDINGS.contains(ending)
        && candidates(recording).stream().anyMatch(subtitles::equalsIgnoreCase);
  }

  /** Names that the transcript of a recording may have, the likeliest first. */
  static List<String> candidates(String recording) {
    int dot = recording.lastIndexOf('.');
    String stem = dot > 0 ? recording.substring(0, dot) : recording;
    return LANGUAGES.stream()
        .flatMap(language -> ENDINGS.stream().map(ending -> stem + language + ending))
        .toList();
  }
}
