package cn.tianwen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

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

  /** The cases of the bundled CSV files. */
  static List<SampleCase> csvCases() {
    List<SampleCase> cases = new ArrayList<>();
    for (String name : names()) {
      if (name.endsWith(".csv")) {
        cases.addAll(csvCases(name));
      }
    }
    return cases;
  }

  private static List<SampleCase> csvCases(String name) {
    try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
        CSVParser parser =
            CSVParser.builder()
                .setReader(reader)
                .setFormat(CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())
                .get()) {
      if (!parser.getHeaderNames().equals(SampleCase.COLUMNS)) {
        throw new IllegalStateException(name + " has other columns: " + parser.getHeaderNames());
      }
      return parser.stream().map(record -> SampleCase.of(record.toList())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
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
