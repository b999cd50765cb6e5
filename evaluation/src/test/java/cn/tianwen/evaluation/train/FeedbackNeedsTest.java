package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.UntrainedModel;
import cn.tianwen.search.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackNeedsTest {

  private static final PositionBias USUAL = new PositionBias(1);
  private static final int SHOWN = 5;

  private static FeatureVector cosine(double value) {
    return Needs.features(Map.of(Feature.COSINE, value));
  }

  private static JudgedCandidates judged(JudgedCandidates.Judged... verdicts) {
    return new JudgedCandidates(
        "r", List.of(cosine(0.1), cosine(0.9), cosine(0.5)), List.of(verdicts));
  }

  private static JudgedCandidates.Judged verdict(int candidate, int rank, Verdict verdict) {
    return new JudgedCandidates.Judged(candidate, rank, verdict);
  }

  @Test
  void aVerdictCountsByTheInverseOfTheChanceThatSomebodyLooked() {
    assertThat(USUAL.weight(1)).isEqualTo(1);
    assertThat(USUAL.weight(4)).isCloseTo(4, within(1e-9));
    assertThat(USUAL.weight(20)).isEqualTo(10);
    assertThat(new PositionBias(0.5).weight(4)).isCloseTo(2, within(1e-9));
    assertThat(new PositionBias(0).weight(20)).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new PositionBias(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PositionBias(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> USUAL.weight(0));
  }

  @Test
  void whatHelpedInPartTeachesHalfAsMuchAndWhatDidNotHelpNothing() {
    List<TrainingNeed> needs =
        judged(
                verdict(0, 3, Verdict.PARTLY),
                verdict(1, 2, Verdict.EFFECTIVE),
                verdict(2, 1, Verdict.INEFFECTIVE))
            .forRanker(USUAL);
    assertThat(needs).extracting(TrainingNeed::weight).containsExactly(1.5, 2.0);
    assertThat(needs)
        .extracting(one -> one.need().solves())
        .containsExactly(List.of(true, false, false), List.of(false, true, false));
  }

  @Test
  void theConfidenceLearnsFromTheFirstCaseWhenItWasJudged() {
    RankingModel byCosine =
        new RankingModel(
            "",
            Map.of(Feature.COSINE, new RankingModel.Term(0, 1, 1)),
            UntrainedModel.model().confidence());
    assertThat(judged(verdict(0, 1, Verdict.EFFECTIVE)).forConfidence(byCosine, USUAL)).isEmpty();
    assertThat(judged(verdict(1, 2, Verdict.EFFECTIVE)).forConfidence(byCosine, USUAL))
        .hasValueSatisfying(
            one -> {
              assertThat(one.weight()).isEqualTo(2);
              assertThat(one.need().solves()).containsExactly(false, true, false);
            });
    assertThat(judged(verdict(1, 1, Verdict.INEFFECTIVE)).forConfidence(byCosine, USUAL))
        .hasValueSatisfying(
            one -> {
              assertThat(one.need().solves()).containsOnly(false);
              assertThat(one.need().answerable()).isTrue();
            });
  }

  @Test
  void allFeedbackTogetherNeverOutweighsTheLabelledNeeds() {
    List<JudgedCandidates> many =
        IntStream.range(0, 100).mapToObj(i -> judged(verdict(1, 1, Verdict.EFFECTIVE))).toList();
    FeedbackNeeds feedback = new FeedbackNeeds(many, USUAL);
    assertThat(TrainingNeed.weight(feedback.forRanker(40))).isCloseTo(40, within(1e-9));
    assertThat(TrainingNeed.weight(feedback.forRanker(500))).isCloseTo(100, within(1e-9));
    assertThat(feedback.forRanker(0)).isEmpty();
    assertThat(FeedbackNeeds.NONE.forRanker(40)).isEmpty();
  }

  /**
   * Cases are shown the longest first; people look at rank r with a chance of 1 / r and find
   * helpful what has the higher cosine.
   */
  private static List<JudgedCandidates> clicks() {
    Random random = new Random(17);
    List<JudgedCandidates> requests = new ArrayList<>();
    for (int n = 0; n < 6_000; n++) {
      List<FeatureVector> shown =
          IntStream.range(0, SHOWN)
              .mapToObj(
                  i ->
                      Needs.features(
                          Map.of(
                              Feature.COSINE, random.nextGaussian(),
                              Feature.LENGTH, random.nextGaussian())))
              .sorted(
                  Comparator.comparingDouble((FeatureVector one) -> one.get(Feature.LENGTH))
                      .reversed())
              .toList();
      double[] truth = shown.stream().mapToDouble(one -> one.get(Feature.COSINE)).toArray();
      int helpful = Needs.draw(random, truth);
      if (random.nextDouble() < 1.0 / (helpful + 1)) {
        requests.add(
            new JudgedCandidates(
                "r" + n, shown, List.of(verdict(helpful, helpful + 1, Verdict.EFFECTIVE))));
      }
    }
    return requests;
  }

  @Test
  void withoutCorrectionTheFitPrefersWhatStoodFirstAndWithItWhatHelped() {
    List<JudgedCandidates> clicks = clicks();
    Map<Feature, RankingModel.Term> naive =
        new RankerFit().fit(new FeedbackNeeds(clicks, new PositionBias(0)).forRanker(1e9));
    Map<Feature, RankingModel.Term> corrected =
        new RankerFit().fit(new FeedbackNeeds(clicks, USUAL).forRanker(1e9));
    assertThat(Needs.perUnit(naive, Feature.LENGTH)).isGreaterThan(0.4);
    assertThat(Needs.perUnit(corrected, Feature.LENGTH)).isCloseTo(0, within(0.1));
    assertThat(Needs.perUnit(corrected, Feature.COSINE)).isCloseTo(1, within(0.15));
  }
}
