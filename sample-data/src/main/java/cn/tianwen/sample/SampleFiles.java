package cn.tianwen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The bundled files of solved cases: CSV, and some as XLSX and as JSON lines. */
public final class SampleFiles {

  private static final String FOLDER = "/cn/tianwen/sample/cases/";

  private SampleFiles() {}

  /** File names in the order in which they are ingested. */
  public static List<String> names() {
    return text("files.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * Copies all files into a folder, replacing older ones.
   *
   * @return the files in the order of {@link #names()}
   */
  public static List<Path> copyTo(Path folder) {
    List<Path> copies = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (String name : names()) {
        Path copy = folder.resolve(name);
        try (InputStream in = open(name)) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        copies.add(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy the sample files to " + folder, e);
    }
    return copies;
  }

  /** All bundled cases in the order of {@link #names()}. */
  public static List<SampleCase> cases() {
    return names().stream().flatMap(name -> cases(name).stream()).toList();
  }

  /** The cases of the bundled CSV files. */
  static List<SampleCase> csvCases() {
    return names().stream()
        .filter(name -> name.endsWith(".csv"))
        .flatMap(name -> cases(name).stream())
        .toList();
  }

  private static List<SampleCase> cases(String name) {
    try (InputStream in = open(name)) {
      return SampleFormat.of(name).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = SampleFiles.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("Sample file is not on the class path: " + name);
    }
    return in;
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
