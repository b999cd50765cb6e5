package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of all systems on one split of one set. */
public final class EvaluationReport {

  private final String dataset;
  private final String split;
  private final int queries;
  private final int cutQueries;
  private final int corpus;
  private final String lexiconVersion;
  private final String model;
  private final List<SystemFigures> systems;

  EvaluationReport(
      BeirDataset set,
      int cutQueries,
      String lexiconVersion,
      String model,
      List<SystemFigures> systems) {
    this.dataset = set.name();
    this.split = set.split();
    this.queries = set.queries().size();
    this.cutQueries = cutQueries;
    this.corpus = set.documents().size();
    this.lexiconVersion = lexiconVersion;
    this.model = model;
    this.systems = List.copyOf(systems);
  }

  /** Queries that were longer than the API allows and were cut. */
  public int cutQueries() {
    return cutQueries;
  }

  /** Prints what was measured and a row for each system. */
  public void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s/%s: %d queries, %d documents, lexicon %s, model %s%n",
        dataset,
        split,
        queries,
        corpus,
        lexiconVersion,
        model);
    if (cutQueries > 0) {
      out.printf(Locale.ROOT, "%d queries were cut to the API's longest text%n", cutQueries);
    }
    out.println();
    List<String> header = new ArrayList<>(List.of("system"));
    header.addAll(systems.getFirst().byName().keySet());
    TextTable table = new TextTable(header.toArray(String[]::new));
    for (SystemFigures system : systems) {
      List<String> row = new ArrayList<>(List.of(system.name()));
      system.byName().forEach((figure, value) -> row.add(shown(figure, value)));
      table.row(row);
    }
    table.print(out);
    out.flush();
  }

  private static String shown(String figure, double value) {
    return String.format(Locale.ROOT, figure.endsWith("ms") ? "%.1f" : "%.3f", value);
  }

  /** The same figures as JSON. */
  public String toJson() {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    systems.forEach(system -> figures.put(system.name(), system.byName()));
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("systems", figures);
    report.put("dataset", dataset);
    report.put("split", split);
    report.put("queries", queries);
    report.put("corpus", corpus);
    report.put("lexiconVersion", lexiconVersion);
    report.put("model", model);
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }
}
