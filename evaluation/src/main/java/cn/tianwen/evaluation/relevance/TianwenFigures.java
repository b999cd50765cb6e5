package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Calibration;
import cn.tianwen.evaluation.measure.Prediction;
import cn.tianwen.evaluation.measure.RiskCoverage;
import java.util.ArrayList;
import java.util.List;

/**
 * What only {@code tianwen} states and is held to: confidence and advice.
 *
 * @param outcomes one for each need, in the order of the set
 * @param kinds how good it is by kind of need
 * @param calibration of the first case's confidence
 * @param riskCoverage over thresholds on the first case's confidence
 * @param advice whether the advice was right
 */
record TianwenFigures(
    List<NeedOutcome> outcomes,
    List<KindFigures> kinds,
    Calibration calibration,
    RiskCoverage riskCoverage,
    AdviceFigures advice) {

  static TianwenFigures of(LabelledSet set, SystemRun run) {
    List<NeedOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < set.needs().size(); i++) {
      Assessment assessment = run.answers().get(i).assessment();
      if (assessment == null) {
        throw new IllegalArgumentException(run.name() + " does not assess its answers");
      }
      outcomes.add(new NeedOutcome(set.needs().get(i), assessment));
    }
    List<Prediction> predictions = outcomes.stream().map(NeedOutcome::prediction).toList();
    return new TianwenFigures(
        List.copyOf(outcomes),
        KindFigures.of(outcomes),
        Calibration.of(predictions),
        RiskCoverage.of(predictions),
        AdviceFigures.of(outcomes));
  }
}
