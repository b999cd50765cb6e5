package cn.tianwen.standalone.launcher;

import cn.tianwen.index.lexicon.LexiconException;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.lexicon.LexiconReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds a version of the lexicon by what a person calls it. */
final class LexiconFolder {

  private static final String BUNDLED = "bundled";
  private static final String MANIFEST = "lexicon.manifest";

  /** Where the lexicon lies: in the folder itself, in an unpacked jar, in unpacked sources. */
  private static final List<String> PLACES =
      List.of(
          "",
          "cn/tianwen/index/lexicon",
          "index-templates/src/main/resources/cn/tianwen/index/lexicon");

  private LexiconFolder() {}

  /**
   * Reads {@code bundled} or a folder, also one that breaks today's rules.
   *
   * @throws CommandFailure when there is no lexicon
   */
  static LexiconReading read(String name) {
    LexiconLoader loader = new LexiconLoader();
    if (name.equals(BUNDLED)) {
      return new LexiconReading(loader.loadBundled(), List.of());
    }
    for (String place : PLACES) {
      Path folder = Path.of(name).resolve(place);
      if (Files.isRegularFile(folder.resolve(MANIFEST))) {
        return read(loader, folder);
      }
    }
    throw new CommandFailure("这里没有词表（" + MANIFEST + "）：" + name);
  }

  private static LexiconReading read(LexiconLoader loader, Path folder) {
    try {
      return loader.readAnyway(folder);
    } catch (LexiconException e) {
      throw new CommandFailure("词表读不了：" + String.join("；", e.faults()));
    }
  }
}
