package cn.tianwen.evaluation.documents;

import cn.tianwen.extraction.ExtractionLimits;
import cn.tianwen.extraction.TikaExtractor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a {@link BareParser} in a JVM with the heap of a fork for each thread.
 *
 * @param work folder for its files
 * @param limits of the forks that it is compared with
 * @param threads that parse at once
 * @param warmUps rounds before those that count
 */
record BareParserRun(Path work, ExtractionLimits limits, int threads, int warmUps) {

  /**
   * Parses the files.
   *
   * @return nanoseconds of each round that counts
   * @throws IllegalStateException when the JVM ends with a fault
   */
  List<Long> measure(List<Path> files, int rounds) throws IOException, InterruptedException {
    Path config = work.resolve("tika-config.xml");
    Path list = work.resolve("files.txt");
    Path result = work.resolve("nanos.txt");
    Path log = work.resolve("bare-parser.log");
    Files.writeString(config, TikaExtractor.tikaConfiguration(limits));
    Files.write(list, files.stream().map(file -> file.toAbsolutePath().toString()).toList());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.forkHeapMegabytes() * threads + "m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path").replace(";", File.pathSeparator),
                BareParser.class.getName(),
                config.toString(),
                list.toString(),
                result.toString(),
                Integer.toString(threads),
                Integer.toString(warmUps + rounds),
                Integer.toString(limits.charactersPerFile()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            "The bare parser ended with " + code + ": " + Files.readString(log));
      }
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(result).stream().skip(warmUps).map(Long::valueOf).toList();
  }
}
