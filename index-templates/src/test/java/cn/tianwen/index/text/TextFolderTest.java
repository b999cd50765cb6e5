package cn.tianwen.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFolderTest {

  private final TextFolder folder = new TextFolder();

  @ParameterizedTest
  @CsvSource(
      value = {
        "沃柑葉子發黃，根爛了|沃柑叶子发黄，根烂了",
        "水稻葉鞘有雲紋狀病斑|水稻叶鞘有云纹状病斑",
        "ＰＨ值５．５，用１０％悬浮剂|PH值5.5，用10%悬浮剂",
        "鸡　不吃料|鸡 不吃料",
        "稻\u200B飞虱|稻飞虱",
      },
      delimiter = '|')
  void writtenFormsThatMeanTheSameBecomeOne(String text, String folded) {
    assertThat(folder.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"沃柑叶子发黄，怎么办？", "", "pH 6.5；亩用量（克）", "“黄龙病”、“溃疡病”"})
  void whatIsFoldedStays(String text) {
    assertThat(folder.fold(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"薑黃葉斑", "臺灣青棗", "乾旱後裡面髮黑", "\uFEFF１２３　"})
  void foldingTwiceChangesNothing(String text) {
    assertThat(folder.fold(folder.fold(text))).isEqualTo(folder.fold(text));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "賭　博​發|赌 博​发",
        "ＰＨ值，１０％|PH值，10%",
        "乾旱後裡面|干旱后里面",
      },
      delimiter = '|')
  void foldingInPlaceMovesNothing(String text, String folded) {
    assertThat(folder.foldInPlace(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @Test
  void foldingInPlaceKeepsWhatSeparates() {
    assertThat(folder.foldInPlace(" 格\t子\r\n")).isEqualTo(" 格\t子\r\n");
  }
}
