package cn.tianwen.evaluation.train;

import cn.tianwen.search.rank.RankingModel;
import java.util.List;
import java.util.Optional;

/**
 * What verdicts teach. All of them together never weigh more than the labelled needs beside which
 * they teach: labels were checked by people who saw the whole archive, verdicts come from those who
 * cared to give one, on what earlier models chose to show. At more than 1:1 a model would learn
 * mostly from its own doings, and one busy person could turn it.
 */
public final class FeedbackNeeds {

  /** Without feedback. */
  public static final FeedbackNeeds NONE = new FeedbackNeeds(List.of(), new PositionBias(0));

  private final List<JudgedCandidates> judged;
  private final PositionBias bias;

  FeedbackNeeds(List<JudgedCandidates> judged, PositionBias bias) {
    this.judged = List.copyOf(judged);
    this.bias = bias;
  }

  /** How many requests with verdicts there are. */
  public int requests() {
    return judged.size();
  }

  /** For the ranker, with the weight of the labelled needs beside them. */
  List<TrainingNeed> forRanker(double labelled) {
    return capped(judged.stream().flatMap(one -> one.forRanker(bias).stream()).toList(), labelled);
  }

  /** For the confidence in the order of a ranker that was not fitted on them. */
  List<TrainingNeed> forConfidence(RankingModel ranker, double labelled) {
    return capped(
        judged.stream()
            .map(one -> one.forConfidence(ranker, bias))
            .flatMap(Optional::stream)
            .toList(),
        labelled);
  }

  private static List<TrainingNeed> capped(List<TrainingNeed> needs, double most) {
    double total = TrainingNeed.weight(needs);
    double share = total > most ? most / total : 1;
    return needs.stream()
        .map(one -> new TrainingNeed(one.need(), share * one.weight()))
        .filter(one -> one.weight() > 0)
        .toList();
  }
}
