package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingQualityTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final double SECOND = 0.6309297535714575; // 1 / log2(3)
  private static final double THIRD = 0.5; // 1 / log2(4)

  @Test
  void theOneAnswerInFirstPlaceIsPerfect() {
    RankingQuality quality = quality(List.of("a", "b"), Map.of("a", 1));
    assertThat(quality).isEqualTo(new RankingQuality(1, 1, 1, 1, 1));
  }

  @Test
  void theOneAnswerInThirdPlaceCountsFromThreeOn() {
    RankingQuality quality = quality(List.of("x", "y", "a"), Map.of("a", 1));
    assertThat(quality.recallAt1()).isZero();
    assertThat(quality.recallAt3()).isEqualTo(1);
    assertThat(quality.recallAt10()).isEqualTo(1);
    assertThat(quality.mrrAt10()).isEqualTo(1 / 3.0, EXACT);
    assertThat(quality.ndcgAt10()).isEqualTo(THIRD, EXACT);
  }

  @Test
  void severalAnswersShareTheRecall() {
    RankingQuality quality = quality(List.of("a", "x", "b", "y"), Map.of("a", 1, "b", 1, "c", 1));
    assertThat(quality.recallAt1()).isEqualTo(1 / 3.0, EXACT);
    assertThat(quality.recallAt3()).isEqualTo(2 / 3.0, EXACT);
    assertThat(quality.recallAt10()).isEqualTo(2 / 3.0, EXACT);
    assertThat(quality.mrrAt10()).isEqualTo(1);
    assertThat(quality.ndcgAt10()).isEqualTo((1 + THIRD) / (1 + SECOND + THIRD), EXACT);
  }

  @Test
  void gradedGainsAreLinear() {
    RankingQuality quality = quality(List.of("fair", "good"), Map.of("good", 3, "fair", 1));
    assertThat(quality.ndcgAt10()).isEqualTo((1 + 3 * SECOND) / (3 + 1 * SECOND), EXACT);
    assertThat(quality.recallAt1()).isEqualTo(0.5, EXACT);
  }

  @Test
  void whatStandsBeyondTenDoesNotCount() {
    List<String> ranking = IntStream.rangeClosed(1, 11).mapToObj(i -> "d" + i).toList();
    assertThat(quality(ranking, Map.of("d11", 1))).isEqualTo(new RankingQuality(0, 0, 0, 0, 0));
    assertThat(quality(ranking, Map.of("d10", 1)).mrrAt10()).isEqualTo(0.1, EXACT);
  }

  @Test
  void anEmptyRankingAndAMissingDocumentEarnNothing() {
    assertThat(quality(List.of(), Map.of("a", 1))).isEqualTo(new RankingQuality(0, 0, 0, 0, 0));
    assertThat(quality(List.of("x"), Map.of("a", 1))).isEqualTo(new RankingQuality(0, 0, 0, 0, 0));
  }

  @Test
  void labelsWithoutGainAreNoAnswers() {
    assertThat(quality(List.of("a"), Map.of("a", 0))).isEqualTo(new RankingQuality(0, 0, 0, 0, 0));
    assertThat(quality(List.of("a", "b"), Map.of("a", -1, "b", 1)).ndcgAt10())
        .isEqualTo(SECOND, EXACT);
  }

  @Test
  void answersOfEqualGainAreWorthTheSameInAnyOrder() {
    Map<String, Integer> gains = Map.of("a", 2, "b", 2);
    assertThat(quality(List.of("a", "b"), gains)).isEqualTo(quality(List.of("b", "a"), gains));
    assertThat(quality(List.of("a", "b"), gains).ndcgAt10()).isEqualTo(1, EXACT);
  }

  @Test
  void moreAnswersThanTenCanStillBePerfect() {
    List<String> ranking = IntStream.rangeClosed(1, 10).mapToObj(i -> "d" + i).toList();
    Map<String, Integer> gains = new java.util.HashMap<>();
    IntStream.rangeClosed(1, 20).forEach(i -> gains.put("d" + i, 1));
    RankingQuality quality = quality(ranking, gains);
    assertThat(quality.ndcgAt10()).isEqualTo(1, EXACT);
    assertThat(quality.recallAt10()).isEqualTo(0.5, EXACT);
  }

  @Test
  void oneOfSeveralAlternativesIsTheWholeAnswer() {
    Judgements either = Judgements.alternatives(List.of("a", "b"));
    assertThat(RankingQuality.of(List.of("b", "a"), either))
        .isEqualTo(new RankingQuality(1, 1, 1, 1, 1));
    assertThat(RankingQuality.of(List.of("x", "y", "z", "a", "b"), either))
        .isEqualTo(new RankingQuality(0, 0, 1, 0.25, Math.log(2) / Math.log(5)));
    assertThat(RankingQuality.of(List.of("x"), either))
        .isEqualTo(new RankingQuality(0, 0, 0, 0, 0));
  }

  @Test
  void theMeanIsTakenFigureByFigure() {
    RankingQuality mean =
        RankingQuality.mean(
            List.of(new RankingQuality(1, 1, 1, 1, 1), new RankingQuality(0, 0, 1, 0.2, 0.4)));
    assertThat(mean.recallAt1()).isEqualTo(0.5, EXACT);
    assertThat(mean.recallAt10()).isEqualTo(1, EXACT);
    assertThat(mean.mrrAt10()).isEqualTo(0.6, EXACT);
    assertThat(mean.ndcgAt10()).isEqualTo(0.7, EXACT);
    assertThat(RankingQuality.mean(List.of())).isEqualTo(new RankingQuality(0, 0, 0, 0, 0));
  }

  @Test
  void aRankingThatNamesADocumentTwiceIsRefused() {
    assertThatThrownBy(() -> quality(List.of("a", "a"), Map.of("a", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RankingQuality quality(List<String> ranking, Map<String, Integer> gains) {
    return RankingQuality.of(ranking, Judgements.graded(gains));
  }
}
