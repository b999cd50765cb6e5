package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "第一章 产业现状, 1",
    "第2节 病虫害, 2",
    "一、总体要求, 2",
    "（三）技术依托单位, 3",
    "1.1 种植面积, 2",
    "2.3.1 Results, 3"
  })
  void numberedLinesAreHeadings(String line, int level) {
    assertThat(HeadingRules.level(line)).hasValue(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.5 万亩柑橘受灾",
        "一、二、三等奖由专家评定，结果在网上公布。",
        "第一章规定，种子应当检疫，",
        "2024 年产量增加",
        "普通的一行字",
        "（一）这一句非常长，长到不可能是标题，因为标题总是短的，而这一句还在继续往下说，没有停下来的意思",
        ""
      })
  void sentencesAndQuantitiesAreNot(String line) {
    assertThat(HeadingRules.level(line)).isEmpty();
  }
}
