package cn.tianwen.check.dose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.check.SampleTexts;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TestChecks;
import cn.tianwen.check.TextFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosesTest {

  private static final Doses RULE = new Doses(TestChecks.RULES);

  private static List<TextFinding> find(String text) {
    return TestChecks.check(RULE, SampleTexts.solution("大白菜", "vegetable", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "用10%吡虫啉可湿性粉剂1000～1500倍液喷雾",
        "每亩用10%吡虫啉可湿性粉剂20克兑水30公斤喷雾",
        "每亩用5%辛硫磷颗粒剂3公斤拌细土撒施",
        "亩用25%噻嗪酮可湿性粉剂30～40克，兑水45公斤",
        "吡虫啉防效比对照高3倍",
        "每亩施尿素15公斤，再喷吡虫啉",
        "恩诺沙星按每公斤体重2.5～5毫克肌注，每天一次",
        "每吨饲料添加氟苯尼考200克，连用五天",
        "每立方米水体用聚维酮碘0.3～0.5克全池泼洒",
        "波尔多液按1:1:200配制",
        "药和水按1:1000稀释，如敌百虫",
        "上午8:30喷吡虫啉，兑水要足",
        "2～3万倍液的芸苔素内酯可以喷",
        "用吡虫啉10克兑水15公斤",
      })
  void usualDosesAreNoFindings(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用10%吡虫啉可湿性粉剂2倍液喷雾|dose.amount|BLOCKING|2倍液",
        "用10%吡虫啉可湿性粉剂10倍液喷雾|dose.amount|WARNING|10倍液",
        "用吡虫啉50万倍液喷雾|dose.amount|BLOCKING|50万倍液",
        "每亩用吡虫啉30公斤兑水喷雾|dose.amount|BLOCKING|30公斤",
        "每亩用10%吡虫啉可湿性粉剂3公斤喷雾|dose.amount|WARNING|3公斤",
        "每亩用吡虫啉0.01克喷雾|dose.amount|BLOCKING|0.01克",
        "吡虫啉10公斤兑水15公斤喷雾|dose.amount|BLOCKING|10公斤兑水15公斤",
        "恩诺沙星每公斤体重5克肌注|dose.amount|WARNING|5克",
        "恩诺沙星每公斤体重50克肌注|dose.amount|BLOCKING|50克",
        "每吨饲料添加氟苯尼考200公斤|dose.amount|BLOCKING|200公斤",
        "每立方米水体用聚维酮碘500克|dose.amount|WARNING|500克",
        "用120%吡虫啉喷雾|dose.amount|BLOCKING|120%",
        "用吡虫啉200～10000倍液喷雾|dose.range|WARNING|200～10000倍液",
        "每亩用吡虫啉20兑水30公斤喷雾|dose.unit|BLOCKING|20",
        "敌百虫的药和水按1000:1稀释|dose.ratio|BLOCKING|1000:1",
        "敌百虫的药和水按1:5稀释|dose.ratio|WARNING|1:5",
      })
  void slipsAreFound(String text, String rule, Severity severity, String quote) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo(rule);
              assertThat(found.severity()).isEqualTo(severity);
              assertThat(found.quote()).isEqualTo(quote);
            });
  }

  @Test
  void theMessageSaysWhatIsUsual() {
    assertThat(find("每亩用吡虫啉30公斤喷雾"))
        .extracting(TextFinding::message)
        .containsExactly("每亩用量不合常理：折合30000克（毫升），常见的是0.2～2500克（毫升）。请对照标签核对数字和单位。");
  }
}
