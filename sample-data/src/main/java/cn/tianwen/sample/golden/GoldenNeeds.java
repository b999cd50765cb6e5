package cn.tianwen.sample.golden;

import cn.tianwen.sample.SampleCase;
import cn.tianwen.sample.SampleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bundled golden set. Immutable once loaded; loading checks every line. */
public final class GoldenNeeds {

  /** Weights were fitted on it before there was a split. */
  private static final String FITTED_ON = "first.jsonl";

  private final List<GoldenNeed> all;

  private GoldenNeeds(List<GoldenNeed> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads all files.
   *
   * @throws IllegalArgumentException naming the file and the line that is wrong
   */
  public static GoldenNeeds load() {
    GoldenFileReader reader =
        new GoldenFileReader(
            SampleFiles.cases().stream().map(SampleCase::id).collect(Collectors.toSet()));
    List<GoldenNeed> needs = new ArrayList<>();
    for (String name : text("files.txt").lines().toList()) {
      Function<String, GoldenSplit> split =
          name.equals(FITTED_ON) ? id -> GoldenSplit.TUNE : GoldenSplit::ofId;
      needs.addAll(reader.read(name, text(name), split));
    }
    return new GoldenNeeds(needs);
  }

  /** All needs in file order. */
  public List<GoldenNeed> all() {
    return all;
  }

  /** The needs of one split in file order. */
  public List<GoldenNeed> of(GoldenSplit split) {
    return all.stream().filter(need -> need.split() == split).toList();
  }

  private static String text(String name) {
    try (InputStream in = GoldenNeeds.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("File of the golden set is not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
