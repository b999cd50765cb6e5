package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.rank.ConfidenceModel;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {

  private static final Map<Feature, RankingModel.Term> BY_COSINE =
      Map.of(Feature.COSINE, new RankingModel.Term(0, 1, 1));

  private static TrainingNeed one(
      Random random, double cosine, Map<Feature, Double> more, boolean solved, boolean answerable) {
    Map<Feature, Double> known = new EnumMap<>(Feature.class);
    known.putAll(more);
    known.put(Feature.COSINE, cosine);
    int[] solving = solved ? new int[] {0} : new int[0];
    return new TrainingNeed(
        Needs.need("n" + random.nextInt(), answerable, List.of(Needs.features(known)), solving), 1);
  }

  /**
   * The log-odds of being solved are {@code slope * (cosine - 0.5)}; unsolved needs have no answer.
   */
  private static List<TrainingNeed> drawn(int count, double slope) {
    Random random = new Random(11);
    List<TrainingNeed> needs = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      double cosine = random.nextDouble();
      boolean solved = random.nextDouble() < 1 / (1 + Math.exp(4 - 8 * cosine));
      needs.add(one(random, cosine, Map.of(), solved, solved));
    }
    return needs;
  }

  private static double confidence(ConfidenceModel model, double cosine) {
    double[] signals = new double[Signal.values().length];
    signals[Signal.COSINE.ordinal()] = cosine;
    signals[Signal.MARGIN.ordinal()] = 5;
    return model.confidence(model.logOdds(signals), 0);
  }

  @Test
  void theProbabilitiesFromWhichTheNeedsWereDrawnAreFoundAgain() {
    ConfidenceModel model = ConfidenceFit.fit(BY_COSINE, drawn(8_000, 8)).model();
    for (double cosine : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
      assertThat(confidence(model, cosine))
          .isCloseTo(1 / (1 + Math.exp(4 - 8 * cosine)), within(0.04));
    }
  }

  @Test
  void equallySureNeedsAreAllAboveAThresholdOrAllBelow() {
    Random random = new Random(5);
    List<TrainingNeed> needs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      needs.add(one(random, 1, Map.of(), i % 2 == 0, true));
      needs.add(one(random, 0, Map.of(), false, true));
    }
    // The first of the equally sure is right, and still only half of them are.
    assertThat(ConfidenceFit.fit(BY_COSINE, needs).covered().part()).isZero();
  }

  @Test
  void contradictionNeverRaisesTheConfidence() {
    Random random = new Random(5);
    List<TrainingNeed> needs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      needs.add(one(random, 0.5, Map.of(Feature.OTHER_CROP, 1.0), true, true));
      needs.add(one(random, 0.5, Map.of(Feature.SAME_CROP, 1.0), false, true));
    }
    assertThat(ConfidenceFit.fit(BY_COSINE, needs).model().weights())
        .doesNotContainKeys(Signal.OTHER_CROP, Signal.SAME_CROP);
  }

  @Test
  void theDerivativesAreThoseOfTheLoss() {
    RankingModel ranker =
        new RankingModel("", BY_COSINE, new ConfidenceModel(0, Map.of(), 0.5, 0.5));
    List<FirstCase> firsts = drawn(10, 8).stream().map(one -> FirstCase.of(ranker, one)).toList();
    double[] scales = new double[Signal.values().length];
    Arrays.fill(scales, 0.7);
    double[] at = new Random(1).doubles(scales.length + 1, -1, 1).toArray();
    at[scales.length] = -20;
    Slopes.areThoseOfTheValues(weights -> ConfidenceFit.loss(firsts, scales, weights), at);
  }

  @Test
  void withoutAnyCandidateThereIsNothingToCalibrate() {
    TrainingNeed empty = new TrainingNeed(Needs.need("n", List.of()), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfidenceFit.fit(BY_COSINE, List.of(empty)));
  }
}
