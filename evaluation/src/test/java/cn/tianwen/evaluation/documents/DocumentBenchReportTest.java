package cn.tianwen.evaluation.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentBenchReportTest {

  private final DocumentBenchReport report =
      new DocumentBenchReport(100, 50_000_000, 2, 10, 5, 8, 40);

  @Test
  void ratesAreBesideThoseOfTheBareParser() {
    StringWriter text = new StringWriter();
    report.print(new PrintWriter(text));
    assertThat(text.toString().lines().map(line -> line.replaceAll("\\s+", " ")))
        .contains(
            "100 documents, 50.0 MB, 2 at once",
            "bare parser, one thread 10.00 5.00 1.00 0.50",
            "bare parser, 2 threads 20.00 10.00 2.00 1.00",
            "extraction in 2 forks 12.50 6.25 1.25 0.63",
            "whole ingest 2.50 1.25 0.25 0.13");
  }

  @Test
  void theJsonHasTheSameFigures() {
    JsonNode json = new JsonMapper().readTree(report.toJson());
    assertThat(json.get("forkedToBare").doubleValue()).isEqualTo(1.25);
    assertThat(json.get("ingestToBare").doubleValue()).isEqualTo(0.25);
    assertThat(json.get("documents").intValue()).isEqualTo(100);
  }

  @Test
  void theMedianIsTheMiddleRoundOrBetweenTwo() {
    assertThat(DocumentBenchReport.median(List.of(9_000_000_000L, 1_000_000_000L, 2_000_000_000L)))
        .isEqualTo(2);
    assertThat(DocumentBenchReport.median(List.of(3_000_000_000L, 1_000_000_000L))).isEqualTo(2);
  }
}
