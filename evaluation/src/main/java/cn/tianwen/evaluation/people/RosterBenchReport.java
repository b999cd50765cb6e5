package cn.tianwen.evaluation.people;

import cn.tianwen.evaluation.measure.TextTable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast people come in.
 *
 * @param files one after the other, as they were imported
 */
public record RosterBenchReport(List<RosterFigures> files) {

  /** Copies the list. */
  public RosterBenchReport {
    files = List.copyOf(files);
  }

  /** Seconds of the first import of all files. */
  public double importSeconds() {
    return files.stream().mapToDouble(RosterFigures::importSeconds).sum();
  }

  /** Prints the table. */
  public void print(PrintWriter out) {
    TextTable table =
        new TextTable(
            "",
            "rows",
            "import s",
            "rows/s",
            "again rows/s",
            "insert rows/s",
            "COPY rows/s",
            "time of insert",
            "time of COPY");
    for (RosterFigures file : files) {
      table.row(
          List.of(
              file.name(),
              Long.toString(file.rows()),
              number(file.importSeconds()),
              number(file.rows() / file.importSeconds()),
              number(file.rows() / file.repeatSeconds()),
              number(file.rows() / file.insertSeconds()),
              number(file.rows() / file.copySeconds()),
              number(file.importToInsert()) + "x",
              number(file.importToCopy()) + "x"));
    }
    table.print(out);
    out.printf(Locale.ROOT, "%nall files imported in %.1f s%n", importSeconds());
    out.flush();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The same figures as JSON. */
  public String toJson() {
    Map<String, Object> report = new LinkedHashMap<>();
    for (RosterFigures file : files) {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("rows", file.rows());
      figures.put("importSeconds", file.importSeconds());
      figures.put("repeatSeconds", file.repeatSeconds());
      figures.put("insertSeconds", file.insertSeconds());
      figures.put("copySeconds", file.copySeconds());
      figures.put("importToInsert", file.importToInsert());
      figures.put("importToCopy", file.importToCopy());
      report.put(file.name(), figures);
    }
    report.put("importSeconds", importSeconds());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }
}
