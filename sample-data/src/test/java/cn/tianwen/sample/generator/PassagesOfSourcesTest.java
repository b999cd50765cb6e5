package cn.tianwen.sample.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.sample.SampleDocuments;
import cn.tianwen.sample.golden.PassageQuestion;
import cn.tianwen.sample.golden.PassageQuestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the questions say of the documents is true. */
class PassagesOfSourcesTest {

  private final Map<String, Source> sources = sourcesByPath();

  @TempDir Path folder;

  @Test
  void theTextOfThePassageStandsOnceInTheDocument() {
    for (PassageQuestion question : PassageQuestions.load().all()) {
      assertThat(sources).as(question.id()).containsKey(question.document());
      String body = source(question).body();
      assertThat(body).as(question.id()).containsOnlyOnce(question.contains());
    }
  }

  @Test
  void noQuestionRepeatsThePassage() {
    for (PassageQuestion question : PassageQuestions.load().all()) {
      String line =
          source(question)
              .body()
              .lines()
              .filter(text -> text.contains(question.contains()))
              .findFirst()
              .orElseThrow();
      Set<String> asked = bigrams(question.question());
      double all = asked.size();
      asked.retainAll(bigrams(line));
      assertThat(asked.size() / all).as(question.id() + " shares " + asked).isLessThan(0.6);
    }
  }

  @Test
  void thePageOfAPdfHoldsThePassage() throws IOException {
    SampleDocuments.copyTo(folder);
    for (PassageQuestion question : PassageQuestions.load().all()) {
      Source source = source(question);
      if (source.format().equals("pdf") && !source.front().is("layout", "scan")) {
        assertThat(page(question)).as(question.id()).contains(bare(question.contains()));
      }
    }
  }

  @Test
  void theSlideOrTheSecondIsThatOfThePassage() {
    for (PassageQuestion question : PassageQuestions.load().all()) {
      Source source = source(question);
      switch (source.format()) {
        case "pptx", "ppt", "odp" -> {
          Section section = source.sections().get(Objects.requireNonNull(question.page()) - 2);
          assertThat(section.blocks())
              .as(question.id())
              .flatExtracting(Block::lines)
              .anyMatch(line -> line.contains(question.contains()));
        }
        case "mp4" ->
            assertThat(Subtitles.cues(source))
                .as(question.id())
                .anyMatch(
                    cue ->
                        Objects.equals(cue.from(), question.second())
                            && cue.text().contains(question.contains()));
        default -> assertThat(question.second()).as(question.id()).isNull();
      }
    }
  }

  @Test
  void videosLastFromFortyToNinetySeconds() {
    assertThat(sources.values())
        .filteredOn(source -> source.format().equals("mp4"))
        .hasSize(2)
        .allSatisfy(
            source ->
                assertThat(source.sections().stream().mapToInt(Subtitles::seconds).sum())
                    .isCloseTo(65, within(25)));
  }

  private String page(PassageQuestion question) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(question.document()).toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      int page = Objects.requireNonNull(question.page(), question.id());
      text.setStartPage(page);
      text.setEndPage(page);
      return bare(text.getText(pdf));
    }
  }

  private Source source(PassageQuestion question) {
    return Objects.requireNonNull(sources.get(question.document()), question.document());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Set<String> bigrams(String text) {
    Set<String> bigrams = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      bigrams.add(text.substring(i, i + 2));
    }
    return bigrams;
  }

  private static Map<String, Source> sourcesByPath() {
    try {
      Map<String, Source> byPath = new HashMap<>();
      for (Source source : SourceFolder.ofThisModule().list()) {
        List<String> entry = source.front().list("entry");
        String archive = source.target().replaceFirst("/[^/]*$", "");
        byPath.put(entry.isEmpty() ? source.target() : archive + "!/" + entry.getFirst(), source);
      }
      return byPath;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
