package cn.tianwen.index.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.text.PhraseFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermCorrectorTest {

  private static final Lexicon LEXICON = new LexiconLoader().loadBundled();
  private static final ConceptFinder FINDER = new ConceptFinder(LEXICON);
  private static final TermCorrector CORRECTOR = new TermCorrector(LEXICON);

  static List<String> ordinary() {
    return lines("ordinary.txt");
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void ordinarySentencesStay(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "稻飞师怎么治, 稻飞师, 稻飞虱",
    "荔枝霜意霉病, 荔枝霜意霉病, 荔枝霜疫霉病",
    "喷吡虫淋, 吡虫淋, 吡虫啉",
  })
  void aCorrectionSaysWhatWasWrittenAndWhatWasMeant(String text, String written, String meant) {
    Correction correction = find(text).getFirst();
    assertThat(correction.written()).isEqualTo(written);
    assertThat(correction.meant()).isEqualTo(meant);
    assertThat(text.substring(correction.start(), correction.end())).isEqualTo(written);
  }

  @Test
  void aWordThatIsOrdinaryIsASlipOnlyWhereANounStands() {
    assertThat(find("猪单独怎么治")).extracting(Correction::meant).containsExactly("猪丹毒");
    assertThat(find("猪单独关起来")).isEmpty();
  }

  @Test
  void whatTheLexiconKnowsIsNeverChanged() {
    LEXICON.surfaces().keySet().stream()
        .filter(surface -> surface.length() > 2)
        .forEach(surface -> assertThat(find(surface)).as(surface).isEmpty());
  }

  private static List<Correction> find(String text) {
    return CORRECTOR.find(text, FINDER.find(text), Optional.empty());
  }

  private static List<String> lines(String file) {
    return PhraseFile.text(TermCorrectorTest.class, file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
