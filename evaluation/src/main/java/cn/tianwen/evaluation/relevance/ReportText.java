package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Calibration;
import cn.tianwen.evaluation.measure.RiskCoverage;
import cn.tianwen.evaluation.measure.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An {@link EvaluationReport} as plain tables. */
final class ReportText {

  private final EvaluationReport report;

  ReportText(EvaluationReport report) {
    this.report = report;
  }

  void print(PrintWriter out) {
    printSet(out);
    printSystems(out);
    printIntervals(out);
    printDifferences(out);
    printKinds(out);
    printConfidence(out);
  }

  private void printSet(PrintWriter out) {
    LabelledSet set = report.set();
    line(
        out,
        "%s/%s: %d queries, %d of them with an answer, %d documents, lexicon %s, model %s",
        set.name(),
        set.split(),
        set.needs().size(),
        set.answerable().size(),
        set.corpus(),
        report.lexiconVersion(),
        report.model());
    if (set.cutNeeds() > 0) {
      line(out, "%d queries were cut to the API's longest text", set.cutNeeds());
    }
  }

  private void printSystems(PrintWriter out) {
    List<String> header = new ArrayList<>(List.of("system"));
    header.addAll(report.systems().getFirst().byName().keySet());
    TextTable table = new TextTable(header.toArray(String[]::new));
    for (SystemFigures system : report.systems()) {
      List<String> row = new ArrayList<>(List.of(system.name()));
      system
          .byName()
          .forEach((name, value) -> row.add(text(name.endsWith("ms") ? "%.1f" : "%.3f", value)));
      table.row(row);
    }
    out.println();
    table.print(out);
  }

  private void printIntervals(PrintWriter out) {
    String[] header =
        Stream.concat(
                Stream.of("95 % intervals"), Arrays.stream(Figure.values()).map(Figure::label))
            .toArray(String[]::new);
    TextTable table = new TextTable(header);
    for (SystemFigures system : report.systems()) {
      List<String> row = new ArrayList<>(List.of(system.name()));
      system
          .intervals()
          .values()
          .forEach(interval -> row.add(text("%.3f–%.3f", interval.low(), interval.high())));
      table.row(row);
    }
    out.println();
    table.print(out);
  }

  private void printDifferences(PrintWriter out) {
    if (report.differences().isEmpty()) {
      return;
    }
    TextTable table = new TextTable("tianwen minus", "nDCG@10", "95 % interval");
    for (Difference difference : report.differences()) {
      table.row(
          List.of(
              difference.other(),
              text("%+.3f", difference.mean()),
              text("%+.3f–%+.3f", difference.interval().low(), difference.interval().high())));
    }
    out.println();
    table.print(out);
  }

  private void printKinds(PrintWriter out) {
    if (report.tianwen().kinds().isEmpty()) {
      return;
    }
    TextTable table = new TextTable("tianwen on", "queries", "Recall@1", "Recall@3");
    for (KindFigures kind : report.tianwen().kinds()) {
      table.row(
          List.of(
              kind.kind(),
              String.valueOf(kind.recallAt1().whole()),
              text("%.3f", kind.recallAt1().value()),
              text("%.3f", kind.recallAt3().value())));
    }
    out.println();
    table.print(out);
  }

  private void printConfidence(PrintWriter out) {
    Calibration calibration = report.tianwen().calibration();
    RiskCoverage curve = report.tianwen().riskCoverage();
    AdviceFigures advice = report.tianwen().advice();
    TextTable table = new TextTable("tianwen's confidence in its first case", "");
    table
        .row(row("expected calibration error, bins of equal width", calibration.equalWidth()))
        .row(row("expected calibration error, bins of equal mass", calibration.equalMass()))
        .row(row("Brier score", calibration.brier()))
        .row(row("area under the risk-coverage curve", curve.area()))
        .row(row("the same of the ideal order", curve.idealArea()))
        .row(List.of("told LIKELY_SOLVED: the first case solves it", advice.precision().toString()))
        .row(List.of("all: told LIKELY_SOLVED", advice.covered().toString()))
        .row(
            List.of("without an answer: told ASK_EXPERT", advice.unanswerableToExpert().toString()))
        .row(List.of("with an answer: told ASK_EXPERT", advice.answerableToExpert().toString()));
    out.println();
    table.print(out);
  }

  private static List<String> row(String name, double value) {
    return List.of(name, text("%.3f", value));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(text(format, values));
  }
}
