package cn.tianwen.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;

/** Writes cases as a file that ingest reads, one after the other, so that any number fits. */
public enum CaseFileWriter {
  /** Comma separated, UTF-8, with a header. */
  CSV {
    @Override
    void writeAll(Iterator<SampleCase> cases, OutputStream out) throws IOException {
      Writer writer = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
      CSVPrinter printer =
          new CSVPrinter(
              writer,
              CSVFormat.DEFAULT
                  .builder()
                  .setHeader(SampleCase.COLUMNS.toArray(String[]::new))
                  .setRecordSeparator('\n')
                  .get());
      while (cases.hasNext()) {
        printer.printRecord(cases.next().values());
      }
      printer.flush();
    }
  },

  /** A JSON object a line, UTF-8. */
  JSONL {
    @Override
    void writeAll(Iterator<SampleCase> cases, OutputStream out) throws IOException {
      JsonMapper mapper = new JsonMapper();
      while (cases.hasNext()) {
        List<String> values = cases.next().values();
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
          object.put(SampleCase.COLUMNS.get(i), values.get(i));
        }
        out.write(mapper.writeValueAsBytes(object));
        out.write('\n');
      }
    }
  },

  /** A workbook of one sheet with a header row. */
  XLSX {
    @Override
    void writeAll(Iterator<SampleCase> cases, OutputStream out) throws IOException {
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
        Sheet sheet = workbook.createSheet("案例");
        writeRow(sheet.createRow(0), SampleCase.COLUMNS);
        for (int number = 1; cases.hasNext(); number++) {
          writeRow(sheet.createRow(number), cases.next().values());
        }
        workbook.write(out);
      }
    }
  };

  private static void writeRow(Row row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      row.createCell(i).setCellValue(values.get(i));
    }
  }

  abstract void writeAll(Iterator<SampleCase> cases, OutputStream out) throws IOException;

  /** Writes the cases to a file, replacing an older one. */
  public void write(Stream<SampleCase> cases, Path file) throws IOException {
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
      writeAll(cases.iterator(), out);
    }
  }
}
