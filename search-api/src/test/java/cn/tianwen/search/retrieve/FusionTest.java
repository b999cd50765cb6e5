package cn.tianwen.search.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FusionTest {

  private static List<String> order(Map<Retriever, Map<String, Double>> scores) {
    return Fusion.rank(new Candidates(scores)).stream().map(Fusion.Ranked::id).toList();
  }

  private static Map<Retriever, Map<String, Double>> anyScores(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<Retriever, Map<String, Double>> scores = new EnumMap<>(Retriever.class);
    for (Retriever retriever : Retriever.values()) {
      Map<String, Double> found = new HashMap<>();
      int count = random.nextInt(0, 30);
      for (int i = 0; i < count; i++) {
        found.put("case-" + random.nextInt(40), random.nextDouble(0.01, 30));
      }
      scores.put(retriever, found);
    }
    return scores;
  }

  @RepeatedTest(50)
  void everyCandidateIsRankedOnce(RepetitionInfo repetition) {
    Map<Retriever, Map<String, Double>> scores = anyScores(repetition);

    assertThat(order(scores))
        .containsExactlyInAnyOrderElementsOf(new Candidates(scores).ids())
        .doesNotHaveDuplicates();
  }

  @RepeatedTest(50)
  void theScaleOfARetrieverDoesNotMatter(RepetitionInfo repetition) {
    Map<Retriever, Map<String, Double>> scores = anyScores(repetition);
    Map<Retriever, Map<String, Double>> scaled = new EnumMap<>(scores);
    Map<String, Double> dense = new HashMap<>();
    scores
        .getOrDefault(Retriever.DENSE, Map.of())
        .forEach((id, score) -> dense.put(id, 8 * score + 64));
    scaled.put(Retriever.DENSE, dense);

    Map<String, Double> before = byId(Fusion.rank(new Candidates(scores)));
    Map<String, Double> after = byId(Fusion.rank(new Candidates(scaled)));

    before.forEach((id, score) -> assertThat(after.get(id)).isCloseTo(score, within()));
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-6);
  }

  private static Offset<Double> exactly() {
    return Offset.offset(1e-12);
  }

  private static Map<String, Double> byId(List<Fusion.Ranked> ranking) {
    Map<String, Double> scores = new HashMap<>();
    ranking.forEach(ranked -> scores.put(ranked.id(), ranked.score()));
    return scores;
  }

  @RepeatedTest(50)
  void theBestOfEveryRetrieverIsFirst(RepetitionInfo repetition) {
    Map<Retriever, Map<String, Double>> scores = anyScores(repetition);
    scores.replaceAll(
        (retriever, found) -> {
          Map<String, Double> withBest = new HashMap<>(found);
          withBest.put("best", 31.0);
          return withBest;
        });

    assertThat(order(scores).getFirst()).isEqualTo("best");
  }

  @Test
  void whatARetrieverMissesCountsAsItsLowestScore() {
    Map<Retriever, Map<String, Double>> missing =
        Map.of(Retriever.DENSE, Map.of("a", 0.9, "b", 0.5), Retriever.BIGRAMS, Map.of("c", 3.0));
    Map<Retriever, Map<String, Double>> filled =
        Map.of(
            Retriever.DENSE,
            Map.of("a", 0.9, "b", 0.5, "c", 0.5),
            Retriever.BIGRAMS,
            Map.of("c", 3.0));

    assertThat(Fusion.rank(new Candidates(missing))).isEqualTo(Fusion.rank(new Candidates(filled)));
  }

  @Test
  void theWeightedSumOfThreeCandidatesWorkedOutByHand() {
    Map<Retriever, Map<String, Double>> scores =
        Map.of(
            Retriever.CHARS, Map.of("a", 4.0, "b", 2.0),
            Retriever.BIGRAMS, Map.of("b", 5.0, "c", 1.0),
            Retriever.WORDS, Map.of("a", 6.0, "c", 2.0),
            Retriever.DENSE, Map.of("a", 0.9, "c", 0.3),
            Retriever.CONCEPTS, Map.of("b", 4.0, "c", 1.0));
    // Lexical 6, 7 and 3; cosines 0.9, 0.3 and 0.3; concepts 1, 4 and 1.
    double lexical = 0.5 / Math.sqrt(26);
    double dense = 0.5 / Math.sqrt(2);
    double concepts = 0.2 / Math.sqrt(2);

    Map<String, Double> ranked = byId(Fusion.rank(new Candidates(scores)));

    assertThat(ranked).containsOnlyKeys("a", "b", "c");
    assertThat(ranked.get("a")).isCloseTo(2 * lexical + 2 * dense - concepts, exactly());
    assertThat(ranked.get("b")).isCloseTo(5 * lexical - dense + 2 * concepts, exactly());
    assertThat(ranked.get("c")).isCloseTo(-7 * lexical - dense - concepts, exactly());
  }

  @Test
  void equalScoresAreOrderedById() {
    assertThat(order(Map.of(Retriever.DENSE, Map.of("b", 0.5, "a", 0.5, "c", 0.5))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void nothingFoundIsAnEmptyRanking() {
    assertThat(order(Map.of())).isEmpty();
  }
}
