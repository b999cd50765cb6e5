package cn.tianwen.index.hubness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseDocuments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VectorSampleTest {

  @Test
  void aVectorInTheMiddleHasMoreHubnessThanAnOutlier() {
    float[] centre = axis(0);
    List<float[]> cloud = IntStream.range(1, 400).mapToObj(d -> mix(centre, axis(d), 0.8)).toList();
    VectorSample sample = VectorSample.of(cloud);

    assertThat(sample.hubness(centre)).isCloseTo(0.8f, within(1e-5f));
    assertThat(sample.hubness(cloud.get(7))).isCloseTo(0.64f, within(1e-5f));
    assertThat(sample.hubness(axis(500))).isCloseTo(0, within(1e-5f));
  }

  @Test
  void theVectorItselfIsLeftOut() {
    List<float[]> others = randomVectors(300, 1, 0);
    float[] own = randomVectors(1, 2, 0).getFirst();
    float without = VectorSample.of(others).hubness(own);
    assertThat(without).isLessThan(0.5f);
    assertThat(VectorSample.of(others).plus(List.of(own)).hubness(own)).isEqualTo(without);
  }

  @Test
  void theNearestHundredthButAtLeastThreeCount() {
    float[] vector = axis(0);
    // Cosines .9, .8, .7, .6, .5, then 0 for all others.
    List<float[]> near =
        IntStream.range(0, 5).mapToObj(n -> mix(vector, axis(n + 1), 0.9 - n / 10.0)).toList();
    assertThat(padded(near, 256).hubness(vector)).isCloseTo(2.4f / 3, within(1e-5f));
    assertThat(padded(near, 400).hubness(vector)).isCloseTo(3.0f / 4, within(1e-5f));
    assertThat(padded(near, 1_000).hubness(vector)).isCloseTo(3.5f / 10, within(1e-5f));
  }

  @Test
  void casesThatAllSayTheSameAreAsCloseAsCanBe() {
    VectorSample sample = VectorSample.of(Collections.nCopies(300, axis(3)));
    assertThat(sample.hubness(axis(3))).isEqualTo(1);
  }

  @Test
  void aSampleIsEnoughFrom256AndFullWith1000() {
    VectorSample sample = VectorSample.of(randomVectors(255, 3, 0));
    assertThat(sample.isEnough()).isFalse();
    VectorSample enough = sample.plus(randomVectors(1, 4, 0));
    assertThat(enough.isEnough()).isTrue();
    assertThat(enough.plus(randomVectors(2_000, 5, 0)).size()).isEqualTo(1_000);
    assertThat(VectorSample.of(randomVectors(1_001, 6, 0)).size()).isEqualTo(1_000);
  }

  @Test
  void aCaseIsMeasuredOnlyAgainstEnoughAndOnlyWithAVector() {
    CaseDocument document = CaseDocuments.numbered(1);
    VectorSample few = VectorSample.of(randomVectors(255, 7, 0));
    VectorSample enough = VectorSample.of(randomVectors(256, 7, 0));

    CaseDocument measured = enough.measure(document);
    assertThat(measured.hubness()).isEqualTo(enough.hubness(document.vector()));
    assertThat(measured.vector()).isEqualTo(document.vector());
    assertThat(few.measure(measured).hubness()).isNull();
    assertThat(enough.measure(document.withVector(CaseDocument.NO_VECTOR)).hubness()).isNull();
    assertThat(measured.withVector(axis(9)).hubness()).isNull();
  }

  @Test
  void anEmptySampleAndAVectorOfAnotherLengthAreRefused() {
    assertThatThrownBy(() -> VectorSample.of(List.of()).hubness(axis(0)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> VectorSample.of(List.of(new float[3])))
        .hasMessageContaining("3 numbers");
    assertThatThrownBy(() -> VectorSample.of(List.of(axis(1))).hubness(new float[3]))
        .hasMessageContaining("3 numbers");
  }

  /** From nothing in common to almost the same, with opposite vectors among them. */
  @Property(tries = 60)
  void hubnessIsACosine(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 300) int size,
      @ForAll @IntRange(min = -3, max = 3) int pull) {
    List<float[]> vectors = new ArrayList<>(randomVectors(size, seed, pull));
    float[] opposite = vectors.getFirst().clone();
    for (int d = 0; d < opposite.length; d++) {
      opposite[d] = -opposite[d];
    }
    VectorSample sample = VectorSample.of(vectors);
    for (float[] vector : List.of(vectors.getFirst(), opposite, axis(0))) {
      assertThat(sample.hubness(vector)).isBetween(-1f, 1f);
    }
  }

  private static VectorSample padded(List<float[]> near, int size) {
    List<float[]> vectors = new ArrayList<>(near);
    while (vectors.size() < size) {
      vectors.add(axis(10 + vectors.size() % 500));
    }
    return VectorSample.of(vectors);
  }

  /** Unit vectors around {@code pull} on the first axis. */
  private static List<float[]> randomVectors(int count, long seed, double pull) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            n -> {
              double[] values = random.doubles(CaseDocument.DIMENSIONS, -0.1, 0.1).toArray();
              values[0] += pull;
              return unit(values);
            })
        .toList();
  }

  /** The unit vector with the given cosine to the first of two that are at right angles. */
  private static float[] mix(float[] first, float[] second, double cosine) {
    double[] values = new double[CaseDocument.DIMENSIONS];
    for (int d = 0; d < values.length; d++) {
      values[d] = cosine * first[d] + Math.sqrt(1 - cosine * cosine) * second[d];
    }
    return unit(values);
  }

  private static float[] axis(int dimension) {
    float[] vector = new float[CaseDocument.DIMENSIONS];
    vector[dimension] = 1;
    return vector;
  }

  private static float[] unit(double[] values) {
    double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
    float[] vector = new float[values.length];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = (float) (values[d] / length);
    }
    return vector;
  }
}
