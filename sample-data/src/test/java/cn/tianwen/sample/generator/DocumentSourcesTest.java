package cn.tianwen.sample.generator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.sample.SampleDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentSourcesTest {

  private final SourceFolder sources = SourceFolder.ofThisModule();

  @Test
  void theCommittedFilesWereMadeOfTheSourcesAsTheyAre() throws IOException {
    assertThat(sources.checksums())
        .as("Make the files anew: mvn -pl sample-data test -Dtest=WriteSampleDocuments")
        .isEqualTo(Files.readString(sources.manifest()));
  }

  @Test
  void everySourceBecameAFile() throws IOException {
    List<String> targets = new ArrayList<>(sources.copied());
    for (Source source : sources.list()) {
      targets.add(
          source.front().get("entry").isEmpty()
              ? source.target()
              : source.target().substring(0, source.target().lastIndexOf('/')));
    }
    assertThat(SampleDocuments.names()).containsAll(targets);
  }

  @Test
  void everyDocumentIsLongEnoughToTeachSomething() throws IOException {
    for (Source source : sources.list()) {
      int shortest =
          switch (source.format()) {
            case "png", "jpg" -> 150;
            case "mp4" -> 400;
            default -> source.target().startsWith("defects/") ? 50 : 580;
          };
      assertThat(source.body().length()).as(source.target()).isGreaterThan(shortest);
    }
  }

  @Test
  void noParagraphStandsInTwoDocuments() throws IOException {
    Set<String> seen = new HashSet<>();
    for (Source source : sources.list()) {
      for (Block block : source.blocks()) {
        for (String line : block.lines()) {
          assertThat(line.length() < 25 || seen.add(line))
              .as(source.target() + ": " + line)
              .isTrue();
        }
      }
    }
  }
}
