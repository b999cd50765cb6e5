package cn.tianwen.evaluation.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionBenchmarkTest {

  @Test
  void measuresAllWaysWithTheSameHandbook(@TempDir Path work) throws IOException {
    List<String> stages = new ArrayList<>();
    EditionBenchReport report =
        new EditionBenchmark(work, (stage, done, total) -> stages.add(stage)).run(1, 1);
    assertThat(stages)
        .containsExactly("text edition", "hardened edition", "openhtmltopdf", "PDFBox renderer");
    assertThat(report.hardened().pages()).isEqualTo(report.text().pages()).isGreaterThan(2);
    assertThat(report.drawing().pages()).isEqualTo(report.text().pages());
    assertThat(report.layout().pages()).isPositive();
    assertThat(report.hardened().pagesPerSecond()).isPositive();
  }

  @Test
  void printsRatios() {
    EditionBenchReport report =
        new EditionBenchReport(
            new EditionFigures("text edition", 100, 20),
            new EditionFigures("hardened edition", 100, 40),
            new EditionFigures("openhtmltopdf", 50, 5),
            new EditionFigures("PDFBox renderer", 100, 16));
    StringWriter text = new StringWriter();
    report.print(new PrintWriter(text));
    assertThat(text.toString())
        .contains("text edition: 2.0x the time of openhtmltopdf")
        .contains("hardened edition: 2.5x the time of PDFBox renderer");
    assertThat(report.toJson()).contains("\"hardenedToDrawing\" : 2.5");
  }
}
