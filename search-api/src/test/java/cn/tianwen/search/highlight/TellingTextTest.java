package cn.tianwen.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellingTextTest {

  @Test
  void questionsAndParticlesGo() {
    assertThat(TellingText.of("请问沃柑的叶子黄了怎么办？")).isEqualTo("沃柑 叶子黄");
  }

  @Test
  void aTextThatSaysNothingIsEmpty() {
    assertThat(TellingText.of("请问这个怎么办呢？！")).isEmpty();
  }

  @Test
  void pairsNeverSpanABorder() {
    assertThat(TellingText.bigrams("沃柑 黄叶，NPK")).containsExactly("沃柑", "黄叶", "np", "pk");
  }
}
