package cn.tianwen.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillerWordsTest {

  private final FillerWords fillers = new FillerWords();

  @ParameterizedTest
  @CsvSource(
      value = {
        "请问专家，沃柑叶子发黄怎么办？谢谢！|沃柑叶子发黄怎么办？",
        "老师您好，水稻倒了一片，在线等|水稻倒了一片",
        "唔该帮手睇下，鸡唔食嘢，多谢晒|鸡唔食嘢",
        "麻烦问哈，洋芋叶子黑了咋整|洋芋叶子黑了咋整",
        "荔枝落果请专家帮忙看看是什么病|荔枝落果，是什么病",
      },
      delimiter = '|')
  void courtesiesAreLeftOut(String text, String searched) {
    assertThat(fillers.withoutCourtesies(text)).isEqualTo(searched);
  }

  @ParameterizedTest
  @ValueSource(strings = {"请问专家", "谢谢！", "", "柑橘叶子发黄，谢花后落果"})
  void aTextOfNothingElseStays(String text) {
    assertThat(fillers.withoutCourtesies(text)).isEqualTo(text);
  }
}
