package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The candidates of a request of which some were judged.
 *
 * @param id of the request
 * @param features of the candidates
 * @param verdicts on those that were judged; at least one
 */
record JudgedCandidates(String id, List<FeatureVector> features, List<Judged> verdicts) {

  static final String SET = "feedback";

  /** A case that helped in part teaches half as much as one that solved the need. */
  private static final double HALF = 0.5;

  JudgedCandidates {
    features = List.copyOf(features);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * What a listwise ranker learns: one need for each case that helped, which is to stand before the
   * others. A case that did not help gives none: that those below it are better nobody said.
   */
  List<TrainingNeed> forRanker(PositionBias bias) {
    return verdicts.stream()
        .filter(one -> one.verdict != Verdict.INEFFECTIVE)
        .map(one -> new TrainingNeed(solvedBy(List.of(one.candidate)), weight(one, bias)))
        .toList();
  }

  /** What the confidence learns: how the first case was judged; empty when it was not. */
  Optional<TrainingNeed> forConfidence(RankingModel ranker, PositionBias bias) {
    int first = Ordered.by(ranker, features).order().getFirst();
    return verdicts.stream()
        .filter(one -> one.candidate == first)
        .findFirst()
        .map(
            one ->
                new TrainingNeed(
                    solvedBy(
                        one.verdict == Verdict.INEFFECTIVE ? List.of() : List.of(one.candidate)),
                    weight(one, bias)));
  }

  /** Nobody knows whether another case would have solved it, so that it counts as answerable. */
  private LabelledCandidates solvedBy(List<Integer> solving) {
    List<Boolean> solves = IntStream.range(0, features.size()).mapToObj(solving::contains).toList();
    return new LabelledCandidates(SET, id, features, solves, true);
  }

  private static double weight(Judged judged, PositionBias bias) {
    return bias.weight(judged.rank) * (judged.verdict == Verdict.PARTLY ? HALF : 1);
  }

  /**
   * A judged candidate.
   *
   * @param candidate place in the features, from 0
   * @param rank at which it was shown, from 1
   */
  record Judged(int candidate, int rank, Verdict verdict) {}
}
