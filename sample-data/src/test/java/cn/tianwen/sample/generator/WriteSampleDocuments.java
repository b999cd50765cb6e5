package cn.tianwen.sample.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Makes the committed files anew; runs only when named: {@code mvn -pl sample-data test
 * -Dtest=WriteSampleDocuments}.
 */
class WriteSampleDocuments {

  private static final Path FOLDER = Path.of("src/main/resources/cn/tianwen/sample/documents");

  @Test
  void write() throws IOException {
    System.setProperty("java.awt.headless", "true");
    SourceFolder sources = SourceFolder.ofThisModule();
    Map<String, byte[]> files = new DocumentGenerator(sources).generate();
    String names = String.join("\n", files.keySet()) + "\n";
    files.put("files.txt", names.getBytes(StandardCharsets.UTF_8));
    DocumentGenerator.write(files, FOLDER);
    Files.writeString(sources.manifest(), sources.checksums());
  }
}
