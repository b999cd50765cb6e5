package cn.tianwen.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  private final Quantities quantities = new Quantities();

  @ParameterizedTest
  @CsvSource({
    "施了二十斤尿素, 施了20斤尿素",
    "一亩用一百二十斤, 1亩用120斤",
    "两千五百斤, 2500斤",
    "一万二千斤, 12000斤",
    "五千克, 5公斤",
    "用15kg, 用15公斤",
    "长到30 CM, 长到30厘米",
    "株高三十公分, 株高30厘米",
    "烧到四十度, 烧到40℃",
    "气温35°C, 气温35℃",
    "兑水15KG喷, 兑水15公斤喷",
    "20斤NPK, 20斤NPK",
  })
  void quantitiesAreWrittenInOneWay(String text, String same) {
    assertThat(quantities.normalise(text)).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "十几斤", "三四斤", "几十斤", "半斤", "二十多斤", "千斤顶坏了", "第二亩", "一天比一天黄", "一度好转", "三万二斤", "5g/L", "5米粒大",
        "转了30度角", "一二三", "十十斤"
      })
  void whatMayMeanSomethingElseStays(String text) {
    assertThat(quantities.normalise(text)).isEqualTo(text);
  }
}
