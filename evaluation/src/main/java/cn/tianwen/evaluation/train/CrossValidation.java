package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.UntrainedModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Fits the ranker five times, each time without a fifth of the needs, and measures it on that
 * fifth. A need's id decides where it belongs, so that a need stays in its fold when others come.
 */
final class CrossValidation {

  static final int FOLDS = 5;

  private CrossValidation() {}

  /**
   * How well needs are ordered that were held out.
   *
   * @param sources name to needs
   * @return by the same names, in their order
   */
  static Map<String, HeldOut> run(
      Map<String, List<TrainingNeed>> sources, EvaluationProgress progress) {
    Map<String, List<HeldOut.Outcome>> outcomes = new LinkedHashMap<>();
    sources.keySet().forEach(name -> outcomes.put(name, new ArrayList<>()));
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<TrainingNeed> others =
          sources.values().stream()
              .flatMap(Collection::stream)
              .filter(one -> fold(one) != held)
              .toList();
      if (others.stream().anyMatch(one -> one.need().isRankable())) {
        RankingModel model =
            new RankingModel("", new RankerFit().fit(others), UntrainedModel.model().confidence());
        sources.forEach(
            (name, needs) ->
                needs.stream()
                    .filter(one -> fold(one) == held && isMeasured(one))
                    .forEach(one -> add(outcomes, name, HeldOut.Outcome.of(model, one))));
      }
      progress.done("cross-validation", fold + 1, FOLDS);
    }
    Map<String, HeldOut> figures = new LinkedHashMap<>();
    outcomes.forEach((name, all) -> figures.put(name, HeldOut.mean(all)));
    return figures;
  }

  private static void add(
      Map<String, List<HeldOut.Outcome>> outcomes, String name, HeldOut.Outcome outcome) {
    outcomes.computeIfAbsent(name, none -> new ArrayList<>()).add(outcome);
  }

  private static boolean isMeasured(TrainingNeed one) {
    return one.need().answerable() && !one.need().features().isEmpty();
  }

  /** 0 to {@value #FOLDS} - 1; the same on every machine. */
  static int fold(TrainingNeed one) {
    CRC32 hash = new CRC32();
    hash.update(one.need().id().getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }
}
