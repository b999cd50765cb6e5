package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.measure.Share;
import cn.tianwen.search.rank.ConfidenceModel;
import java.util.List;

/**
 * A calibrated confidence, and what its thresholds reach on the needs that chose them.
 *
 * @param model the confidence
 * @param needs how many it was fitted on
 * @param precision of the needs that are likely solved, those whose first case solves them
 * @param covered of all needs, those that are likely solved
 * @param rejected of the needs without an answer, those below {@code worthReading}
 */
public record Calibrated(
    ConfidenceModel model, int needs, Share precision, Share covered, Share rejected) {

  static Calibrated of(ConfidenceModel model, List<FirstCase> firsts) {
    List<FirstCase> likely =
        firsts.stream().filter(one -> one.confidence(model) >= model.likelySolved()).toList();
    List<FirstCase> unanswerable = firsts.stream().filter(one -> !one.answerable()).toList();
    return new Calibrated(
        model,
        firsts.size(),
        Share.of(likely, FirstCase::solves),
        new Share(likely.size(), firsts.size()),
        Share.of(unanswerable, one -> one.confidence(model) < model.worthReading()));
  }
}
