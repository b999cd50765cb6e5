package cn.tianwen.ingest.analysis;

import java.util.List;

/** What the path of a file says: folders and a name without number and ending. */
final class FileNames {

  private FileNames() {}

  /** The file's name without its ending, leading number and underscores. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = name.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_\\s]+", " ");
    String unnumbered = stem.replaceFirst("^[(（]?\\d{1,3}[)）]?[\\-.、 ]+(?=\\p{IsHan})", "");
    return unnumbered.strip().isEmpty() ? name : unnumbered.strip();
  }

  /** The names of the folders around a file, the outermost first, without leading numbers. */
  static List<String> folders(String path) {
    int end = path.lastIndexOf('/');
    return end < 0
        ? List.of()
        : List.of(path.substring(0, end).split("/")).stream()
            .map(folder -> folder.replaceFirst("!$", ""))
            .filter(folder -> !folder.isEmpty())
            .map(FileNames::stem)
            .toList();
  }
}
