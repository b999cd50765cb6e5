package cn.tianwen.index.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

  private final Sounds sounds = new Sounds();

  @ParameterizedTest
  @CsvSource({"师, 虱", "意, 疫", "单, 丹", "独, 毒"})
  void charactersOfOneSoundAreTheSame(char left, char right) {
    assertThat(sounds.isSame(left, right)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"南, 蓝", "林, 灵", "身, 生", "知, 资", "飞, 灰", "风, 红", "弯, 汪", "热, 乐"})
  void soundsThatDialectsMixUpAreNear(char left, char right) {
    assertThat(sounds.isSame(left, right)).isFalse();
    assertThat(sounds.near(left)).isEqualTo(sounds.near(right));
  }

  @ParameterizedTest
  @CsvSource({"稻, 毒", "虫, 螟", "病, 菌"})
  void otherSoundsAreFar(char left, char right) {
    assertThat(sounds.near(left)).isNotEqualTo(sounds.near(right));
  }

  @ParameterizedTest
  @CsvSource({"a", "7", "，"})
  void whatIsNoCharacterHasNoSound(char c) {
    assertThat(sounds.near(c)).isEqualTo(Sounds.SILENT);
    assertThat(sounds.isSame(c, c)).isFalse();
  }
}
