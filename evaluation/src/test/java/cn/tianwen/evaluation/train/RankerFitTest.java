package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.UntrainedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerFitTest {

  /** Needs whose answers are drawn from the softmax of {@code cosine * 2 - length}. */
  private static List<TrainingNeed> drawn(int count) {
    Random random = new Random(7);
    List<TrainingNeed> needs = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      List<FeatureVector> features = new ArrayList<>();
      double[] scores = new double[10];
      for (int i = 0; i < scores.length; i++) {
        double cosine = random.nextGaussian();
        double length = random.nextGaussian();
        features.add(Needs.features(Map.of(Feature.COSINE, cosine, Feature.LENGTH, length)));
        scores[i] = 2 * cosine - length;
      }
      needs.add(new TrainingNeed(Needs.need("n" + n, features, Needs.draw(random, scores)), 1));
    }
    return needs;
  }

  @Test
  void theWeightsFromWhichTheAnswersWereDrawnAreFoundAgain() {
    Map<Feature, RankingModel.Term> terms = new RankerFit().fit(drawn(4_000));
    assertThat(Needs.perUnit(terms, Feature.COSINE)).isCloseTo(2, within(0.1));
    assertThat(Needs.perUnit(terms, Feature.LENGTH)).isCloseTo(-1, within(0.1));
    assertThat(Needs.term(terms, Feature.HUBNESS).weight()).isZero();
  }

  @Test
  void whatIsSetIsKept() {
    assertThat(new RankerFit().fit(drawn(20))).containsAllEntriesOf(UntrainedModel.fixedTerms());
  }

  private static List<TrainingNeed> solvedBy(Feature feature) {
    List<FeatureVector> features =
        List.of(Needs.features(Map.of(feature, 1.0)), Needs.features(Map.of()));
    return List.of(new TrainingNeed(Needs.need("n", features, 0), 1));
  }

  @Test
  void contradictionNeverRaisesAndAgreementNeverLowersACase() {
    Map<Feature, RankingModel.Term> other = new RankerFit().fit(solvedBy(Feature.OTHER_CROP));
    assertThat(Needs.term(other, Feature.OTHER_CROP).weight()).isZero();
    Map<Feature, RankingModel.Term> free = new RankerFit().fit(solvedBy(Feature.COSINE));
    assertThat(Needs.term(free, Feature.COSINE).weight()).isPositive();
    List<FeatureVector> same =
        List.of(Needs.features(Map.of(Feature.SAME_CROP, 1.0)), Needs.features(Map.of()));
    Map<Feature, RankingModel.Term> wrong =
        new RankerFit().fit(List.of(new TrainingNeed(Needs.need("n", same, 1), 1)));
    assertThat(Needs.term(wrong, Feature.SAME_CROP).weight()).isZero();
  }

  @Test
  void aHeavierNeedDecides() {
    List<FeatureVector> features =
        List.of(Needs.features(Map.of(Feature.COSINE, 1.0)), Needs.features(Map.of()));
    TrainingNeed first = new TrainingNeed(Needs.need("a", features, 0), 1);
    TrainingNeed second = new TrainingNeed(Needs.need("b", features, 1), 3);
    TrainingNeed lighter = new TrainingNeed(second.need(), 0.3);
    assertThat(cosine(List.of(first, second))).isNegative();
    assertThat(cosine(List.of(first, lighter))).isPositive();
  }

  private static double cosine(List<TrainingNeed> needs) {
    return Needs.perUnit(new RankerFit().fit(needs), Feature.COSINE);
  }

  @Test
  void needsThatNoCandidateSolvesTeachNothing() {
    TrainingNeed unsolved =
        new TrainingNeed(Needs.need("n", List.of(Needs.features(Map.of(Feature.COSINE, 9.0)))), 1);
    List<TrainingNeed> all = new ArrayList<>(drawn(20));
    Map<Feature, RankingModel.Term> without = new RankerFit().fit(all);
    all.add(unsolved);
    assertThat(new RankerFit().fit(all)).isEqualTo(without);
    assertThatIllegalArgumentException().isThrownBy(() -> new RankerFit().fit(List.of(unsolved)));
  }

  @Test
  void theDerivativesAreThoseOfTheLoss() {
    RankerFit fit = new RankerFit();
    Random random = new Random(3);
    NewtonFit.Loss loss = fit.loss(drawn(5));
    double[] at =
        random
            .doubles(Feature.values().length - UntrainedModel.fixedTerms().size(), -1, 1)
            .toArray();
    Slopes.areThoseOfTheValues(loss, at);
  }
}
