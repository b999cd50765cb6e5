package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Prediction;
import cn.tianwen.search.similar.Advice;

/**
 * What became of one need that was asked of {@code tianwen}.
 *
 * @param need the need with its labels
 * @param assessment the answer
 */
record NeedOutcome(LabelledNeed need, Assessment assessment) {

  /** Rank of the first case that solves the need, from 1; 0 when it is not in the answer. */
  int rank() {
    return need.judgements().firstRank(assessment.cases().stream().map(FoundCase::id).toList());
  }

  /** Whether a case that solves the need stands among the first so many. */
  boolean isSolvedWithin(int depth) {
    return rank() > 0 && rank() <= depth;
  }

  /**
   * What the first case's confidence claims: correct when this case solves the need, so never for a
   * need without an answer. An empty answer claims nothing.
   */
  Prediction prediction() {
    double confidence =
        assessment.cases().isEmpty() ? 0 : assessment.cases().getFirst().confidence();
    return new Prediction(confidence, isSolvedWithin(1));
  }

  /** Whether the person who asked was told this. */
  boolean got(Advice advice) {
    return assessment.advice() == advice;
  }
}
