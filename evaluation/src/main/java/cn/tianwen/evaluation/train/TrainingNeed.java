package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;
import java.util.Collection;

/**
 * A need to learn from.
 *
 * @param need with the features of its candidates
 * @param weight how much it counts, not negative
 */
record TrainingNeed(LabelledCandidates need, double weight) {

  /** The weight of several together. */
  static double weight(Collection<TrainingNeed> needs) {
    return needs.stream().mapToDouble(TrainingNeed::weight).sum();
  }
}
