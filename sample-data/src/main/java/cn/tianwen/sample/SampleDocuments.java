package cn.tianwen.sample;

import java.nio.file.Path;
import java.util.List;

/**
 * The bundled documents of the three kinds 宏观产业资讯, 地方特色产业 and 培训材料 in many formats, with their
 * sidecars and some deliberate defects.
 */
public final class SampleDocuments {

  private static final BundledFiles FILES = new BundledFiles("/cn/tianwen/sample/documents/");

  private SampleDocuments() {}

  /** Paths of all files in their folder, {@code /} between folders, sidecars among them. */
  public static List<String> names() {
    return FILES.names();
  }

  /**
   * Copies all files into a folder, replacing older ones.
   *
   * @return the folder
   */
  public static Path copyTo(Path folder) {
    FILES.copyTo(folder);
    return folder;
  }
}
