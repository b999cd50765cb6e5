package cn.tianwen.evaluation.documents;

import cn.tianwen.evaluation.measure.TextTable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast documents come in.
 *
 * @param files measured with
 * @param bytes of them together
 * @param forks parser processes
 * @param bareSeconds of the bare parser on one thread for all files
 * @param bareAtOnceSeconds of the bare parser on as many threads as there are forks
 * @param forkedSeconds of the extraction in forks for all files
 * @param ingestSeconds of the whole ingest: survey, extraction, analysis, embedding, index, ledger
 */
public record DocumentBenchReport(
    int files,
    long bytes,
    int forks,
    double bareSeconds,
    double bareAtOnceSeconds,
    double forkedSeconds,
    double ingestSeconds) {

  private static final double BYTES_PER_MEGABYTE = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  /** Speed of the extraction in forks, where 1 is the bare parser on one thread. */
  public double forkedToBare() {
    return bareSeconds / forkedSeconds;
  }

  /** Speed of the whole ingest, where 1 is the bare parser on one thread. */
  public double ingestToBare() {
    return bareSeconds / ingestSeconds;
  }

  /** Prints the table. */
  public void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d documents, %.1f MB, %d at once%n%n",
        files,
        bytes / BYTES_PER_MEGABYTE,
        forks);
    new TextTable("", "documents/s", "MB/s", "of bare, one thread", "of bare, as many threads")
        .row(row("bare parser, one thread", bareSeconds))
        .row(row("bare parser, %d threads".formatted(forks), bareAtOnceSeconds))
        .row(row("extraction in %d forks".formatted(forks), forkedSeconds))
        .row(row("whole ingest", ingestSeconds))
        .print(out);
    out.flush();
  }

  private List<String> row(String name, double seconds) {
    return List.of(
        name,
        number(files / seconds),
        number(bytes / BYTES_PER_MEGABYTE / seconds),
        number(bareSeconds / seconds),
        number(bareAtOnceSeconds / seconds));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The same figures as JSON. */
  public String toJson() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("documents", files);
    report.put("bytes", bytes);
    report.put("forks", forks);
    report.put("bareDocumentsPerSecond", files / bareSeconds);
    report.put("bareAtOnceDocumentsPerSecond", files / bareAtOnceSeconds);
    report.put("forkedDocumentsPerSecond", files / forkedSeconds);
    report.put("ingestDocumentsPerSecond", files / ingestSeconds);
    report.put("forkedToBare", forkedToBare());
    report.put("ingestToBare", ingestToBare());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }

  /** Seconds in the middle of some rounds' nanoseconds. */
  static double median(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    return median / NANOS_PER_SECOND;
  }

  static double seconds(long nanos) {
    return nanos / NANOS_PER_SECOND;
  }
}
