package cn.tianwen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Formats of the bundled files. Each reads the columns of {@link SampleCase} and no others. */
enum SampleFormat {
  CSV {
    @Override
    List<SampleCase> read(InputStream in) throws IOException {
      try (CSVParser parser =
          CSVParser.builder()
              .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .setFormat(CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())
              .get()) {
        requireColumns(parser.getHeaderNames());
        return parser.stream().map(record -> SampleCase.of(record.toList())).toList();
      }
    }
  },

  JSONL {
    @Override
    List<SampleCase> read(InputStream in) throws IOException {
      JsonMapper mapper = new JsonMapper();
      List<SampleCase> cases = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        JsonNode object = mapper.readTree(line);
        requireColumns(List.copyOf(object.propertyNames()));
        cases.add(SampleCase.of(object.valueStream().map(JsonNode::stringValue).toList()));
      }
      return cases;
    }
  },

  XLSX {
    @Override
    List<SampleCase> read(InputStream in) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
        List<SampleCase> cases = new ArrayList<>();
        for (Row row : workbook.getSheetAt(0)) {
          List<String> cells =
              IntStream.range(0, SampleCase.COLUMNS.size())
                  .mapToObj(column -> row.getCell(column).getStringCellValue())
                  .toList();
          if (row.getRowNum() == 0) {
            requireColumns(cells);
          } else {
            cases.add(SampleCase.of(cells));
          }
        }
        return cases;
      }
    }
  };

  /** The format of a bundled file by its name. */
  static SampleFormat of(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> CSV;
      case "jsonl" -> JSONL;
      case "xlsx" -> XLSX;
      default -> throw new IllegalArgumentException("no format of sample files: " + name);
    };
  }

  abstract List<SampleCase> read(InputStream in) throws IOException;

  private static void requireColumns(List<String> columns) {
    if (!columns.equals(SampleCase.COLUMNS)) {
      throw new IllegalArgumentException("has other columns: " + columns);
    }
  }
}
