package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.ExtractionOutcome.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Some hundreds of files that this project did not make: those with which Tika tests its parsers.
 */
class ParserCorpusIT {

  private static final Logger log = LoggerFactory.getLogger(ParserCorpusIT.class);
  private static final String MOCK = "org.apache.tika.parser.mock.MockParser";
  private static final String PARSED = "PARSED";
  private static final int FEWEST_FILES = 500;

  private static final Map<String, String> outcomes = new ConcurrentSkipListMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void readAll() throws Exception {
    List<Path> files = unpack();
    long start = System.nanoTime();
    // Longer than any of them takes on a busy machine.
    readAll(files, 2, Duration.ofSeconds(60));
    SampleFiles mocks = new SampleFiles(folder);
    List<Path> hanging =
        List.of(
            mock(mocks, "mock-hang.xml", "<hang millis='120000' heavy='true' pulse_millis='100'/>"),
            mocks.text("after-mock-hang.txt", "下一个文件。"));
    readAll(hanging, 1, Duration.ofSeconds(10));
    log.info(
        "{} files in {} s\n{}",
        outcomes.size(),
        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
        table());
    assertThat(outcomes).hasSize(files.size() + hanging.size());
  }

  private static void readAll(List<Path> files, int forks, Duration timePerFile) throws Exception {
    ExtractionLimits limits =
        new ExtractionLimits(forks, 512, 400, timePerFile, 1 << 28, 5_000_000, 4, 500, 200);
    ForkSettings settings = new ForkSettings(limits, TextRecognition.ABSENT, List.of(MOCK));
    try (TikaExtractor extractor = TikaExtractor.open(settings, folder.resolve("work"));
        var threads = Executors.newFixedThreadPool(forks)) {
      files.forEach(file -> threads.submit(() -> read(extractor, file)));
      threads.shutdown();
      assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void everyFileHasAnOutcomeAndMostAreRead() {
    Map<String, Integer> counts = counts();

    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
    assertThat(counts.get(PARSED)).isGreaterThanOrEqualTo(330);
    assertThat(counts.getOrDefault("CRASHED", 0)).isBetween(2, 4);
    assertThat(counts.getOrDefault("TIMED_OUT", 0)).isBetween(1, 2);
    assertThat(counts.keySet()).doesNotContain("UNAVAILABLE");
  }

  @Test
  void chosenFilesEndAsTheyMust() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("testWORD.docx", PARSED);
    expected.put("testWORD.doc", PARSED);
    expected.put("testPPT.pptx", PARSED);
    expected.put("testPPT.ppt", PARSED);
    expected.put("testEXCEL.xlsx", PARSED);
    expected.put("testEXCEL.xls", PARSED);
    expected.put("testPDF.pdf", PARSED);
    expected.put("testEPUB.epub", PARSED);
    expected.put("testMP4.m4a", PARSED);
    expected.put("testWAV.wav", PARSED);
    expected.put("testEXCEL_protected_passtika.xlsx", "ENCRYPTED");
    expected.put("testEXCEL_protected_passtika.xls", "ENCRYPTED");
    expected.put("testPPT_protected_passtika.pptx", "ENCRYPTED");
    expected.put("testJPEG_EXIF.jpg", "NEEDS_OCR");
    expected.put("testOCR.pdf", "NEEDS_OCR");
    expected.put("quine.gz", "UNSUPPORTED_TYPE");
    expected.put("droste.zip", "TOO_DEEP");
    expected.put("mock-hang.xml", "TIMED_OUT");
    expected.put("after-mock-hang.txt", PARSED);
    expected.put("mock_times.xml", "UNSUPPORTED_TYPE");
    expected.put("mock-oom.xml", "CRASHED");
    expected.put("mock-exit.xml", "CRASHED");

    Map<String, String> actual = new TreeMap<>(outcomes);
    actual.keySet().retainAll(expected.keySet());
    assertThat(actual).isEqualTo(expected);
  }

  private static void read(TikaExtractor extractor, Path file) {
    String outcome;
    try {
      outcome =
          switch (extractor.extract(file)) {
            case Extracted extracted -> PARSED;
            case Refused refused -> refused.reason().name();
          };
    } catch (ExtractionUnavailableException e) {
      outcome = "UNAVAILABLE";
    }
    outcomes.put(file.getFileName().toString(), outcome);
  }

  private static Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    outcomes.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return counts;
  }

  /** Outcome, number of files, and some of them. */
  private static String table() {
    StringBuilder table = new StringBuilder();
    counts()
        .forEach(
            (outcome, count) ->
                table.append(
                    "%-17s %4d  %s%n"
                        .formatted(
                            outcome,
                            count,
                            outcomes.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(outcome))
                                .map(Map.Entry::getKey)
                                .limit(6)
                                .toList())));
    return table.toString();
  }

  /** Unpacks the test documents of all of Tika's test archives on the class path. */
  private static List<Path> unpack() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    SampleFiles mocks = new SampleFiles(corpus);
    List<Path> files = new ArrayList<>();
    files.add(mock(mocks, "mock-oom.xml", "<oom/>"));
    files.add(mock(mocks, "mock-exit.xml", "<system_exit/>"));
    for (Path jar : testArchives()) {
      try (FileSystem archive = FileSystems.newFileSystem(jar);
          Stream<Path> entries = Files.walk(archive.getPath("test-documents"))) {
        for (Path entry : entries.filter(Files::isRegularFile).toList()) {
          Path file = corpus.resolve(entry.getFileName().toString());
          if (!Files.exists(file)) {
            files.add(Files.copy(entry, file));
          }
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return files;
  }

  /** A file that makes its parser do as it says. */
  private static Path mock(SampleFiles files, String name, String behaviour) {
    return files.text(name, "<?xml version=\"1.0\"?><mock>" + behaviour + "</mock>");
  }

  /**
   * Those on the class path, or named in the manifest of the one archive that surefire makes of it.
   */
  private static List<Path> testArchives() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(java.io.File.pathSeparator))
        .filter(path -> path.matches(".*tika-[^/\\\\]*-tests\\.jar"))
        .map(Path::of)
        .toList();
  }
}
