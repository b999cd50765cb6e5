package cn.tianwen.evaluation.relevance;

import java.io.PrintWriter;
import java.util.List;

/**
 * The figures of all systems on one split of one set.
 *
 * <p>Its parts are read by {@link ReportText}, {@link ReportJson}, {@link FailureList}, {@link
 * RiskCoverageChart} and {@link GoldenRecord}.
 */
public final class EvaluationReport {

  private final LabelledSet set;
  private final String lexiconVersion;
  private final String model;
  private final List<SystemFigures> systems;
  private final List<Difference> differences;
  private final TianwenFigures tianwen;

  private EvaluationReport(
      LabelledSet set,
      String lexiconVersion,
      String model,
      List<SystemFigures> systems,
      List<Difference> differences,
      TianwenFigures tianwen) {
    this.set = set;
    this.lexiconVersion = lexiconVersion;
    this.model = model;
    this.systems = List.copyOf(systems);
    this.differences = List.copyOf(differences);
    this.tianwen = tianwen;
  }

  /** Sums up. The last run is that of {@code tianwen}. */
  static EvaluationReport of(
      LabelledSet set, List<SystemRun> runs, String lexiconVersion, String model) {
    List<SystemFigures> systems = runs.stream().map(run -> SystemFigures.of(set, run)).toList();
    SystemFigures own = systems.getLast();
    return new EvaluationReport(
        set,
        lexiconVersion,
        model,
        systems,
        systems.stream()
            .limit(systems.size() - 1L)
            .map(other -> Difference.of(own, other))
            .toList(),
        TianwenFigures.of(set, runs.getLast()));
  }

  LabelledSet set() {
    return set;
  }

  String lexiconVersion() {
    return lexiconVersion;
  }

  String model() {
    return model;
  }

  List<SystemFigures> systems() {
    return systems;
  }

  /** {@code tianwen} beside each other system. */
  List<Difference> differences() {
    return differences;
  }

  TianwenFigures tianwen() {
    return tianwen;
  }

  /** Prints all figures for people. */
  public void print(PrintWriter out) {
    new ReportText(this).print(out);
    out.flush();
  }

  /** Prints each need whose case is not first, and each that should have had no answer. */
  public void printFailures(PrintWriter out) {
    new FailureList(tianwen.outcomes()).print(out);
    out.flush();
  }

  /** The same figures as JSON. */
  public String toJson() {
    return new ReportJson(this).write();
  }

  /** The risk–coverage curve as an SVG document, in Chinese. */
  public String riskCoverageSvg() {
    return RiskCoverageChart.svg(set.name() + "/" + set.split(), tianwen);
  }
}
