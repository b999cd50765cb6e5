package cn.tianwen.check;

import static cn.tianwen.check.SampleTexts.of;
import static cn.tianwen.check.SampleTexts.solution;
import static cn.tianwen.check.TestChecks.rules;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.check.complete.MissingParts;
import cn.tianwen.check.complete.Pictures;
import cn.tianwen.check.complete.Structure;
import cn.tianwen.check.duplicate.NearDuplicateTexts;
import cn.tianwen.check.interval.WaitingPeriods;
import cn.tianwen.check.personal.PersonalData;
import cn.tianwen.check.pesticide.ForbiddenAgents;
import cn.tianwen.check.spelling.MisspeltTerms;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckerTest {

  private static final String SAFE = "采收前14天停止用药。";

  /** What the samples are known for: farmers who misspell, answers without a safety interval. */
  private static final Set<String> KNOWN_OF_SAMPLES =
      Set.of(
          MisspeltTerms.KNOWN,
          MisspeltTerms.LIKELY,
          WaitingPeriods.INTERVAL,
          WaitingPeriods.WITHDRAWAL);

  @Test
  void theSamplesHoldNothingElseThanTheyAreKnownFor() {
    List<String> others =
        Stream.concat(SampleTexts.cases().stream(), SampleTexts.documents().stream())
            .flatMap(
                text ->
                    TestChecks.ALL.check(text).stream()
                        .filter(found -> !KNOWN_OF_SAMPLES.contains(found.rule()))
                        .map(found -> text.id() + ": " + found))
            .toList();
    assertThat(others).isEmpty();
  }

  @Test
  void noSampleAnswerIsCalledMisspelt() {
    assertThat(
            SampleTexts.cases().stream()
                .flatMap(text -> TestChecks.ALL.check(text).stream())
                .filter(found -> found.rule().startsWith("typo"))
                .filter(found -> found.field() == TextField.BODY))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "用甲胺磷1000倍液喷雾, 大白菜, vegetable, agent.banned",
    "用毒死蜱1000倍液灌根, 大白菜, vegetable, agent.banned",
    "用毒死蜱1000倍液灌根, 玉米, grain, agent.restricted",
    "用孔雀石绿浸浴, 草鱼, aquaculture, agent.banned",
  })
  void forbiddenAgentsAreFoundByCropAndAnimal(
      String text, String subject, String industry, String rule) {
    assertThat(rules(solution(subject, industry, text + "。" + SAFE))).contains(rule);
  }

  @Test
  void aBanOnSomeCropsIsAWarningWhileTheCropIsUnknown() {
    assertThat(rules(of("用毒死蜱1000倍液灌根。" + SAFE))).containsExactly(ForbiddenAgents.BANNED_SOMEWHERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严禁使用甲胺磷等高毒农药。",
        "毒死蜱已禁止用于蔬菜。",
        "误用甲胺磷会中毒。",
      })
  void aWarningOfAnAgentIsNoAdvice(String text) {
    assertThat(rules(solution("大白菜", "vegetable", text))).isEmpty();
  }

  @Test
  void waitingPeriodsMustBeSaid() {
    assertThat(rules(solution("大白菜", "vegetable", "喷10%吡虫啉1500倍液。")))
        .containsExactly(WaitingPeriods.INTERVAL);
    assertThat(rules(solution("大白菜", "vegetable", "喷10%吡虫啉1500倍液。" + SAFE))).isEmpty();
    assertThat(rules(solution("月季", "flower", "喷10%吡虫啉1500倍液。"))).isEmpty();
    assertThat(rules(solution("大白菜", "vegetable", "喷苏云金杆菌。"))).isEmpty();
    assertThat(rules(solution("生猪", "pig", "肌注恩诺沙星，每天一次。")))
        .containsExactly(WaitingPeriods.WITHDRAWAL);
    assertThat(rules(solution("生猪", "pig", "肌注恩诺沙星，每天一次，休药期10天。"))).isEmpty();
    assertThat(rules(solution("生猪", "pig", "接种猪瘟疫苗。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "喷吡虫林, 吡虫林, 吡虫啉, typo.known",
    "喷施伊唯菌素, 伊唯菌素, 伊维菌素, typo.likely",
  })
  void misspeltTermsAreFound(String text, String written, String meant, String rule) {
    assertThat(TestChecks.check(new MisspeltTerms(TestChecks.RULES, TestChecks.LEXICON), of(text)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo(rule);
              assertThat(found.quote()).isEqualTo(written);
              assertThat(found.message()).contains("应为“" + meant + "”");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "身份证440921199001011234请核对, personal.number, BLOCKING",
    "打１３８００１３８０００问, personal.number, BLOCKING",
    "打一三八零零一三八零零零问, personal.number, BLOCKING",
    "打幺三八零零幺三八零零零问, personal.number, BLOCKING",
    "站里电话0668-6612345, personal.fixed-phone, WARNING",
    "微信：nongji_2020, personal.account, WARNING",
    "QQ号123456789, personal.account, WARNING",
    "发到zhangsan@example.com, personal.account, WARNING",
    "车牌粤K12345, personal.plate, WARNING",
    "打138****8000问, personal.masked, HINT",
  })
  void personalDataIsFoundAndNotRepeated(String text, String rule, Severity severity) {
    assertThat(TestChecks.check(new PersonalData(), of(text)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo(rule);
              assertThat(found.severity()).isEqualTo(severity);
              assertThat(found.message()).doesNotContain(found.quote());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"热线12316", "一二三四五六七八九十十一", "亩产1250公斤", "配比15-15-15", "2026年11月23日", "川A级景区"})
  void otherNumbersAreNoPersonalData(String text) {
    assertThat(TestChecks.check(new PersonalData(), of(text))).isEmpty();
  }

  @Test
  void picturesMustBeThere() {
    assertThat(rules(of("<img src=\"picture:known1\" alt=\"病叶\">"))).isEmpty();
    assertThat(rules(of("<img src=\"picture:known1\">"))).containsExactly(Pictures.NO_ALTERNATIVE);
    assertThat(rules(of("<img src=\"picture:other\" alt=\"病叶\">"))).containsExactly(Pictures.DEAD);
    assertThat(rules(of("<img src=\"https://example.com/a.jpg\" alt=\"病叶\">")))
        .containsExactly(Pictures.EXTERNAL);
  }

  @Test
  void headingsHaveWordsAndSkipNoLevel() {
    assertThat(rules(of("一</p><h2>二</h2><h3>三</h3><h2>四</h2><p>"))).isEmpty();
    assertThat(rules(of("一</p><h2> </h2><p>"))).containsExactly(Structure.EMPTY_HEADING);
    assertThat(rules(of("一</p><h2>二</h2><h4>三</h4><p>"))).containsExactly(Structure.SKIPPED_LEVEL);
    assertThat(rules(of("一</p><h3>二</h3><p>"))).containsExactly(Structure.SKIPPED_LEVEL);
  }

  @Test
  void aNumberOnThePagesOfAnUploadedFileKeepsItFromBeingPublished() {
    assertThat(masked(true)).isEqualTo(Severity.BLOCKING);
    assertThat(masked(false)).isEqualTo(Severity.HINT);
  }

  private static Severity masked(boolean pagesOfItsOwn) {
    CheckedText text =
        new CheckedText(
            "",
            TextKind.TRAINING,
            "标题",
            "摘要",
            "",
            "<p>联系人李四，138****5678。</p>",
            "",
            "fruit",
            List.of(),
            new RightsStatement("某站", "注明出处可转载", "原创", "注明出处"),
            pagesOfItsOwn);
    return TestChecks.ALL.check(text).stream()
        .filter(finding -> finding.rule().equals(PersonalData.MASKED))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @Test
  void whatIsMissingIsSaid() {
    CheckedText empty =
        new CheckedText(
            "",
            TextKind.CASE,
            "标题",
            "",
            "",
            "",
            "",
            null,
            List.of(),
            RightsStatement.UNKNOWN,
            false);
    assertThat(rules(empty))
        .containsExactly(
            MissingParts.PROBLEM, MissingParts.BODY, MissingParts.INDUSTRY, MissingParts.RIGHTS);
    CheckedText file =
        new CheckedText(
            "",
            TextKind.TRAINING,
            "标题",
            "",
            "",
            "",
            "",
            "fruit",
            List.of(),
            new RightsStatement("某站", "", "原创", ""),
            true);
    assertThat(TestChecks.ALL.check(file))
        .extracting(TextFinding::rule)
        .containsExactly(MissingParts.SUMMARY, MissingParts.RIGHTS);
    assertThat(TestChecks.ALL.check(file).getLast().message()).contains("使用许可、使用条件");
  }

  @Test
  void duplicatesAreNamed() {
    NearDuplicates known = (id, text) -> List.of(new NearDuplicates.Similar("1", "荔枝保花保果", 0.93));
    assertThat(TestChecks.check(new NearDuplicateTexts(known), of("花期少浇水。")))
        .extracting(TextFinding::message)
        .containsExactly("和已发布的“荔枝保花保果”约93%相同，请核对是否重复，或者是否应当改为修订那一篇。");
  }
}
