package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.SubtitleFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which of the names in a folder are documents, and which belong to others or to no one. */
record FolderNames(Set<String> names) {

  private static final List<String> SIDECAR_ENDINGS = List.of(".yaml", ".yml", ".json");
  private static final Set<String> NOBODYS =
      Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information");
  private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".crdownload");

  /** Keeps its own copy, sorted. */
  FolderNames {
    names = new TreeSet<>(names);
  }

  /** Whether neither the name nor what lies below it is anybody's document. */
  boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || NOBODYS.contains(lower(name))
        || UNFINISHED.stream().anyMatch(lower(name)::endsWith);
  }

  /** Whether a file of this name is a document. */
  boolean isDocument(String name) {
    return !isHidden(name) && !isSidecar(name) && !belongsToRecording(name);
  }

  /** Names of the sidecars of a file, or of the folder itself for {@code folder}. */
  List<String> sidecarsOf(String name) {
    return SIDECAR_ENDINGS.stream().map(name::concat).filter(names::contains).toList();
  }

  /** Names of the subtitles that belong to a file; none unless it is a recording. */
  List<String> subtitlesOf(String name) {
    return names.stream()
        .filter(other -> isSubtitle(other) && SubtitleFiles.belong(other, name))
        .toList();
  }

  /** YAML is nobody's document, so one whose file is gone does not become a document itself. */
  private boolean isSidecar(String name) {
    String lower = lower(name);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return true;
    }
    return lower.endsWith(".json")
        && (names.contains(stem(name))
            || stem(name).equals("folder")
            || !ending(stem(name)).isEmpty());
  }

  private boolean belongsToRecording(String name) {
    return isSubtitle(name) && names.stream().anyMatch(other -> SubtitleFiles.belong(name, other));
  }

  /** Asked first, because a folder may have thousands of names. */
  private static boolean isSubtitle(String name) {
    return lower(name).endsWith(".srt") || lower(name).endsWith(".vtt");
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
