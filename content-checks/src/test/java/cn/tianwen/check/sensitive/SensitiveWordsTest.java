package cn.tianwen.check.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.check.SampleTexts;
import cn.tianwen.check.TestChecks;
import cn.tianwen.check.TextFinding;
import cn.tianwen.index.text.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SensitiveWordsTest {

  private static final int SENTENCES = 10_000;
  private static final int FEWEST_VIOLATIONS = 120;
  private static final SensitiveWords RULE = new SensitiveWords(TestChecks.RULES);

  private static List<TextFinding> find(String text) {
    return TestChecks.check(RULE, SampleTexts.of(text));
  }

  private static List<String> lines(String file) {
    return PhraseFile.text(SensitiveWordsTest.class, file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void tenThousandSentencesOfFarmingHoldNothing() {
    Set<String> sentences = SampleTexts.sentences(SENTENCES);
    List<String> hits = new ArrayList<>();
    for (String sentence : sentences) {
      find(sentence).forEach(hit -> hits.add(hit.rule() + " " + hit.quote() + " in " + sentence));
    }

    assertThat(sentences).hasSizeGreaterThanOrEqualTo(SENTENCES);
    assertThat(hits).isEmpty();
  }

  @Test
  void violationsAreFoundInSpiteOfEvasions() {
    List<String> violations = lines("violations.tsv");
    List<String> missed = new ArrayList<>();
    for (String violation : violations) {
      String[] ruleAndText = violation.split("\t");
      boolean found =
          find(ruleAndText[1]).stream().anyMatch(hit -> hit.rule().equals(ruleAndText[0]));
      if (!found) {
        missed.add(violation);
      }
    }

    assertThat(violations).hasSizeGreaterThanOrEqualTo(FEWEST_VIOLATIONS).doesNotHaveDuplicates();
    assertThat(missed).isEmpty();
  }

  static List<String> harmless() {
    return lines("harmless.txt");
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatFarmersAndVeterinariansSayIsHarmless(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "农闲来赌 博发大财, 赌 博",
    "农闲来賭*博發大財, 賭*博",
    "支持法，轮，功的, '法，轮，功'",
    "出售Ｋ粉了, Ｋ粉",
  })
  void aHitQuotesTheTextAsItIsWritten(String text, String quote) {
    assertThat(find(text)).extracting(TextFinding::quote).containsExactly(quote);
  }

  @Test
  void wordsDoNotReachAcrossLinesAndCells() {
    assertThat(find("路口</p><p>交通")).isEmpty();
    assertThat(find("水果赌</p><p>博士站")).isEmpty();
    assertThat(find("</p><table><tr><td>大赌</td><td>博</td></tr></table><p>")).isEmpty();
  }

  @Test
  void conditionsHoldWithinTheSentence() {
    assertThat(find("现场下注，赔率最高")).isNotEmpty();
    assertThat(find("赔率最高。随后现场下注")).isEmpty();
  }
}
