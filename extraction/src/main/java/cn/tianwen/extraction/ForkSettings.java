package cn.tianwen.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.tika.pipes.PipesConfigBase;

/**
 * How a fork is started and what Tika may do in it.
 *
 * @param limits how much a file may cost
 * @param recognition whether text is read off images
 * @param furtherParsers class names of parsers beside those of {@code tika-config.xml}
 */
record ForkSettings(
    ExtractionLimits limits, TextRecognition recognition, List<String> furtherParsers) {

  private static final String TEMPLATE = "tika-config.xml";
  private static final int STARTUP_MILLIS = 60_000;

  /** Writes the configuration of a fork into its folder. */
  PipesConfigBase configure(Path folder, Path temporary) throws IOException {
    Path tikaConfig = folder.resolve(TEMPLATE);
    Files.writeString(tikaConfig, tikaConfig());
    Path noHosts = Files.writeString(folder.resolve("hosts"), "");
    Path quiet = Files.writeString(folder.resolve("logging.properties"), ".level=OFF\n");
    PipesConfigBase config = new PipesConfigBase();
    config.setTikaConfig(tikaConfig);
    config.setNumClients(1);
    config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    config.setForkedJvmArgs(jvmArguments(temporary, noHosts, quiet));
    config.setTimeoutMillis(limits.timePerFile().toMillis());
    config.setStartupTimeoutMillis(STARTUP_MILLIS);
    // Results never pass through the pipe: the fork writes them into a file.
    config.setMaxForEmitBatchBytes(0);
    return config;
  }

  private List<String> jvmArguments(Path temporary, Path noHosts, Path quiet) {
    return List.of(
        "-Xmx" + limits.forkHeapMegabytes() + "m",
        "-Xss2m",
        "-XX:+UseSerialGC",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:-UsePerfData",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Djava.io.tmpdir=" + temporary,
        // What parsers log holds texts of documents.
        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
        "-Dslf4j.internal.verbosity=ERROR",
        "-Djava.util.logging.config.file=" + quiet,
        "-Dlog4j.configurationFile=off",
        // No name resolves and no connection leaves, should a parser ever try to fetch a link.
        "-Djdk.net.hosts.file=" + noHosts,
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=9");
  }

  String tikaConfig() {
    try (InputStream resource =
        Objects.requireNonNull(ForkSettings.class.getResourceAsStream(TEMPLATE))) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${characters}", Integer.toString(limits.charactersPerFile()))
          .replace("${depth}", Integer.toString(limits.depth()))
          .replace("${expansion}", Integer.toString(limits.expansion()))
          .replace("${pdfRecognition}", recognition.installed() ? "auto" : "no_ocr")
          .replace("${skipRecognition}", Boolean.toString(!recognition.installed()))
          .replace("${languages}", recognition.installed() ? recognition.languages() : "eng")
          .replace("${seconds}", Long.toString(limits.timePerFile().toSeconds() + 1))
          .replace(
              "<!-- further parsers -->",
              furtherParsers.stream()
                  .map(name -> "<parser class=\"" + name + "\"/>")
                  .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
