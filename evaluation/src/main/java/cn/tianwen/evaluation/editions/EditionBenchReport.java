package cn.tianwen.evaluation.editions;

import cn.tianwen.evaluation.measure.TextTable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the editions are made.
 *
 * @param text the text edition
 * @param hardened the hardened edition
 * @param layout openhtmltopdf alone, with the same body
 * @param drawing PDFBox alone, drawing the text edition's pages at 200 dpi with one thread
 */
public record EditionBenchReport(
    EditionFigures text, EditionFigures hardened, EditionFigures layout, EditionFigures drawing) {

  /** Prints the table. */
  public void print(PrintWriter out) {
    TextTable table = new TextTable("", "pages", "s", "pages/s");
    for (EditionFigures figures : List.of(layout, text, drawing, hardened)) {
      table.row(
          List.of(
              figures.name(),
              Integer.toString(figures.pages()),
              number(figures.seconds()),
              number(figures.pagesPerSecond())));
    }
    table.print(out);
    out.printf(
        "%ntext edition: %sx the time of %s; hardened edition: %sx the time of %s%n",
        number(text.timeOf(layout)),
        layout.name(),
        number(hardened.timeOf(drawing)),
        drawing.name());
    out.flush();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The same figures as JSON. */
  public String toJson() {
    Map<String, Object> report = new LinkedHashMap<>();
    for (EditionFigures figures : List.of(layout, text, drawing, hardened)) {
      report.put(
          figures.name(),
          Map.of(
              "pages", figures.pages(),
              "seconds", figures.seconds(),
              "pagesPerSecond", figures.pagesPerSecond()));
    }
    report.put("textToLayout", text.timeOf(layout));
    report.put("hardenedToDrawing", hardened.timeOf(drawing));
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }
}
