package cn.tianwen.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BgeSmallZhEmbedderTest {

  private static BgeSmallZhEmbedder embedder;

  @BeforeAll
  static void open() {
    embedder = new BgeSmallZhEmbedder();
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void vectorsHaveLengthOne() {
    for (float[] vector : embedder.embedAll(List.of("沃柑黄叶", "", "水稻叶片上有褐色梭形斑"))) {
      assertThat(vector).hasSize(512);
      assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void theSameNeedInOtherWordsIsNearerThanAnotherNeed() {
    float[] need = embedder.embed("沃柑叶子发黄，根烂了怎么办");
    float[] sameNeed = embedder.embed("柑橘根系腐烂引起黄叶如何处理");
    float[] otherNeed = embedder.embed("母猪产后不吃食体温升高");
    assertThat(dot(need, sameNeed)).isGreaterThan(dot(need, otherNeed) + 0.2);
  }

  @Test
  void aTextGetsTheSameVectorAloneAndInABatchOfMixedLengths() {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 70; i++) {
      texts.add("第" + i + "块田" + "水稻叶子上有斑点".repeat(i % 9 + 1));
    }
    List<float[]> together = embedder.embedAll(texts);
    for (int i = 0; i < texts.size(); i += 7) {
      // Dynamic quantisation scales by the whole batch, so rounding differs a little.
      assertThat(dot(embedder.embed(texts.get(i)), together.get(i)))
          .as(texts.get(i))
          .isGreaterThan(0.985);
    }
  }

  @Test
  void aTextBeyondTheModelsLimitIsReadToItsEnd() {
    String start = "水稻叶片上有褐色梭形斑点，田里湿度大。".repeat(40);
    float[] longText = embedder.embed(start + "母猪产后不吃食，体温升高，乳房发硬。".repeat(40));
    float[] end = embedder.embed("母猪产后不吃食，体温升高，乳房发硬。");
    assertThat(dot(longText, end)).isGreaterThan(dot(embedder.embed(start), end) + 0.1);
  }

  @Test
  void noTextsGiveNoVectors() {
    assertThat(embedder.embedAll(List.of())).isEmpty();
  }

  private static double dot(float[] left, float[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
