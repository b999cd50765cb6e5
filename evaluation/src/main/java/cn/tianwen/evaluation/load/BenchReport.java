package cn.tianwen.evaluation.load;

import cn.tianwen.evaluation.measure.Latencies;
import cn.tianwen.evaluation.measure.TextTable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the load benchmark measured, our side beside the bare one. */
public final class BenchReport {

  private final IngestFigures ingest;
  private final List<LevelFigures> levels;

  BenchReport(IngestFigures ingest, List<LevelFigures> levels) {
    this.ingest = ingest;
    this.levels = List.copyOf(levels);
  }

  /** Prints both tables. */
  public void print(PrintWriter out) {
    out.printf(Locale.ROOT, "ingest of %d generated cases%n%n", ingest.cases());
    new TextTable("", "per second", "ingest's part")
        .row(List.of("ingest, rows", number(ingest.rowsPerSecond()), ""))
        .row(
            List.of(
                "bare bulk of the same documents",
                number(ingest.bulkDocumentsPerSecond()),
                ratio(ingest.toBulk())))
        .row(
            List.of(
                "embedding alone, texts",
                number(ingest.textsPerSecond()),
                ratio(ingest.toEmbedding())))
        .print(out);
    out.printf("%nPOST /api/similar beside the bare search that it sends%n%n");
    TextTable table =
        new TextTable(
            "clients", "side", "answers", "failed", "p50 ms", "p95 ms", "p99 ms", "per second");
    for (LevelFigures level : levels) {
      table.row(row(level.clients(), "api", level.api()));
      table.row(row(level.clients(), "bare", level.bare()));
      Latencies ratio = level.latencyRatio();
      table.row(
          List.of(
              String.valueOf(level.clients()),
              "api/bare",
              "",
              "",
              ratio(ratio.p50()),
              ratio(ratio.p95()),
              ratio(ratio.p99()),
              ratio(level.throughputRatio())));
    }
    table.print(out);
    out.flush();
  }

  private static List<String> row(int clients, String side, SideFigures figures) {
    return List.of(
        String.valueOf(clients),
        side,
        String.valueOf(figures.answered()),
        String.valueOf(figures.failed()),
        number(figures.latencies().p50()),
        number(figures.latencies().p95()),
        number(figures.latencies().p99()),
        number(figures.perSecond()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The same figures as JSON; what could not be measured is null. */
  public String toJson() {
    Map<String, @Nullable Object> rates = new LinkedHashMap<>();
    rates.put("cases", ingest.cases());
    rates.put("rowsPerSecond", finite(ingest.rowsPerSecond()));
    rates.put("bulkDocumentsPerSecond", finite(ingest.bulkDocumentsPerSecond()));
    rates.put("embeddingTextsPerSecond", finite(ingest.textsPerSecond()));
    rates.put("ingestToBulk", finite(ingest.toBulk()));
    rates.put("ingestToEmbedding", finite(ingest.toEmbedding()));
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("ingest", rates);
    report.put("similar", levels.stream().map(BenchReport::json).toList());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }

  private static Map<String, Object> json(LevelFigures level) {
    Map<String, @Nullable Object> ratio = json(level.latencyRatio());
    ratio.put("perSecond", finite(level.throughputRatio()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("clients", level.clients());
    json.put("api", json(level.api()));
    json.put("bare", json(level.bare()));
    json.put("ratio", ratio);
    return json;
  }

  private static Map<String, @Nullable Object> json(SideFigures side) {
    Map<String, @Nullable Object> json = json(side.latencies());
    json.put("perSecond", finite(side.perSecond()));
    json.put("answered", side.answered());
    json.put("failed", side.failed());
    return json;
  }

  private static Map<String, @Nullable Object> json(Latencies latencies) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("p50", finite(latencies.p50()));
    json.put("p95", finite(latencies.p95()));
    json.put("p99", finite(latencies.p99()));
    return json;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
