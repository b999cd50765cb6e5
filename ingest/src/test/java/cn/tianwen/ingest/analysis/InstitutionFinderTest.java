package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionFinderTest {

  private static final InstitutionFinder FINDER = new InstitutionFinder(Regions.load());

  private record Labelled(String sentence, List<String> names) {}

  @Test
  void namesOfLabelledSentencesAreFound() {
    List<Labelled> sentences = sentences();
    int right = 0;
    int found = 0;
    int wanted = 0;
    StringBuilder wrong = new StringBuilder();
    for (Labelled labelled : sentences) {
      List<String> names = FINDER.find(labelled.sentence());
      found += names.size();
      wanted += labelled.names().size();
      right += (int) names.stream().filter(labelled.names()::contains).count();
      if (!names.equals(labelled.names())) {
        wrong.append(labelled).append(" found ").append(names).append('\n');
      }
    }
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(85);
    assertThat((double) right / found)
        .as("precision; wrong:\n%s", wrong)
        .isGreaterThanOrEqualTo(0.9);
    assertThat((double) right / wanted).as("recall; wrong:\n%s", wrong).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"适合合作社购买", "最好由合作社统一育秧", "请专业合作社打药", "有条件的家庭农场", "跟本地合作社学", "示范家庭农场"})
  void whatHasNoPartOfItsOwnIsNoName(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void aNameIsListedAsOftenAsItStands() {
    assertThat(FINDER.find("四川农业大学选育，四川农业大学推广")).containsExactly("四川农业大学", "四川农业大学");
  }

  private static List<Labelled> sentences() {
    List<Labelled> sentences = new ArrayList<>();
    PhraseFile.text(InstitutionFinderTest.class, "institutions-labelled.tsv")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              String[] columns = line.split("\t", -1);
              List<String> names =
                  columns.length < 2 || columns[1].isEmpty()
                      ? List.of()
                      : List.of(columns[1].split("\\|"));
              sentences.add(new Labelled(columns[0], names));
            });
    return sentences;
  }
}
