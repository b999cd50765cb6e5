package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.measure.TextTable;
import cn.tianwen.search.rank.ConfidenceModel;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What training learned from, and how well.
 *
 * @param sources name to number of needs, in order
 * @param heldOut name to the figures of cross-validation, in order
 * @param calibrated the confidence and what its thresholds reach
 */
public record TrainingReport(
    Map<String, Integer> sources, Map<String, HeldOut> heldOut, Calibrated calibrated) {

  /** Keeps its own copies. */
  public TrainingReport {
    sources = new LinkedHashMap<>(sources);
    heldOut = new LinkedHashMap<>(heldOut);
  }

  /** Prints it for people. */
  public void print(PrintWriter out) {
    out.printf("Held out in turn, a fold of %d at a time:%n", CrossValidation.FOLDS);
    TextTable table = new TextTable("source", "needs", "measured", "loss", "Recall@1", "nDCG@10");
    heldOut.forEach(
        (name, figures) ->
            table.row(
                List.of(
                    name,
                    String.valueOf(sources.getOrDefault(name, 0)),
                    String.valueOf(figures.needs()),
                    figure(figures.loss()),
                    figure(figures.recallAt1()),
                    figure(figures.ndcgAt10()))));
    table.print(out);
    ConfidenceModel model = calibrated.model();
    out.printf("%nConfidence, fitted on %d needs:%n", calibrated.needs());
    new TextTable("advice", "from", "on the needs it was chosen on")
        .row(
            List.of(
                "LIKELY_SOLVED",
                figure(model.likelySolved()),
                "right " + calibrated.precision() + ", covers " + calibrated.covered()))
        .row(
            List.of(
                "WORTH_READING",
                figure(model.worthReading()),
                "rejected without an answer " + calibrated.rejected()))
        .print(out);
    out.flush();
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** For the model file: what it learned from, how well, and what was reached. */
  public Map<String, Object> notes() {
    Map<String, Object> notes = new LinkedHashMap<>();
    notes.put("trainedOn", sources);
    Map<String, Object> measured = new LinkedHashMap<>();
    heldOut.forEach(
        (name, figures) -> {
          if (figures.needs() > 0) {
            measured.put(
                name,
                Map.of(
                    "Recall@1", rounded(figures.recallAt1()),
                    "nDCG@10", rounded(figures.ndcgAt10())));
          }
        });
    notes.put("heldOut", measured);
    return notes;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
