package cn.tianwen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The bundled files of solved cases: CSV, and some as XLSX and as JSON lines. */
public final class SampleFiles {

  private static final BundledFiles FILES = new BundledFiles("/cn/tianwen/sample/cases/");

  private SampleFiles() {}

  /** File names in the order in which they are ingested. */
  public static List<String> names() {
    return FILES.names();
  }

  /**
   * Copies all files into a folder, replacing older ones.
   *
   * @return the files in the order of {@link #names()}
   */
  public static List<Path> copyTo(Path folder) {
    return FILES.copyTo(folder);
  }

  /** All bundled cases in the order of {@link #names()}. */
  public static List<SampleCase> cases() {
    return names().stream().flatMap(name -> cases(name).stream()).toList();
  }

  /** The cases of the bundled CSV files. */
  public static List<SampleCase> csvCases() {
    return names().stream()
        .filter(name -> name.endsWith(".csv"))
        .flatMap(name -> cases(name).stream())
        .toList();
  }

  private static List<SampleCase> cases(String name) {
    try (InputStream in = FILES.open(name)) {
      return SampleFormat.of(name).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }
}
