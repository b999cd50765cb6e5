package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Share;
import cn.tianwen.search.similar.Advice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether the advice was right.
 *
 * @param precision of the needs that were told LIKELY_SOLVED, those whose first case solves them
 * @param covered of all needs, those that were told LIKELY_SOLVED
 * @param unanswerableToExpert of the needs without an answer, those that were told ASK_EXPERT
 * @param answerableToExpert of the needs with an answer, those that were told ASK_EXPERT
 */
record AdviceFigures(
    Share precision, Share covered, Share unanswerableToExpert, Share answerableToExpert) {

  static AdviceFigures of(List<NeedOutcome> outcomes) {
    List<NeedOutcome> likely =
        outcomes.stream().filter(one -> one.got(Advice.LIKELY_SOLVED)).toList();
    Map<Boolean, List<NeedOutcome>> byAnswerable =
        outcomes.stream().collect(Collectors.partitioningBy(one -> one.need().isAnswerable()));
    return new AdviceFigures(
        Share.of(likely, one -> one.isSolvedWithin(1)),
        new Share(likely.size(), outcomes.size()),
        Share.of(byAnswerable.getOrDefault(false, List.of()), one -> one.got(Advice.ASK_EXPERT)),
        Share.of(byAnswerable.getOrDefault(true, List.of()), one -> one.got(Advice.ASK_EXPERT)));
  }
}
