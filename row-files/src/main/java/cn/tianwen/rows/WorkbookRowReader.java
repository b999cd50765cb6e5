package cn.tianwen.rows;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an XLSX workbook, row by row without holding it in memory. */
final class WorkbookRowReader implements RowReader {

  private final Workbook workbook;
  private final Iterator<Row> rows;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final List<String> columns;

  WorkbookRowReader(Path file) {
    try {
      workbook =
          StreamingReader.builder().rowCacheSize(100).bufferSize(1 << 16).open(file.toFile());
    } catch (RuntimeException e) {
      throw new UnreadableFileException("打不开这个 XLSX 文件，可能已损坏或有密码", e);
    }
    rows = workbook.getSheetAt(0).rowIterator();
    columns = header();
  }

  private List<String> header() {
    while (rows.hasNext()) {
      List<String> cells = cells(rows.next());
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        return cells.stream().map(String::strip).toList();
      }
    }
    throw new UnreadableFileException("第一张工作表是空的，没有表头");
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable SourceRow read() {
    while (rows.hasNext()) {
      Row row = rows.next();
      List<String> cells = cells(row);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        return row(row.getRowNum() + 1L, cells);
      }
    }
    return null;
  }

  private SourceRow row(long number, List<String> cells) {
    String raw = String.join("\t", cells);
    if (cells.size() > columns.size()) {
      return SourceRow.broken(number, raw, "有 " + cells.size() + " 列，表头有 " + columns.size() + " 列");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      values.put(columns.get(i), cells.get(i));
    }
    return SourceRow.of(number, values, raw);
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    int last = -1;
    for (Cell cell : row) {
      while (cells.size() < cell.getColumnIndex()) {
        cells.add("");
      }
      String text = text(cell);
      cells.add(text);
      if (!text.isBlank()) {
        last = cells.size() - 1;
      }
    }
    return cells.subList(0, last + 1);
  }

  private String text(Cell cell) {
    if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().format(DateTimeFormatter.ISO_LOCAL_DATE);
    }
    return cell.getCellType() == CellType.FORMULA
        ? cell.getStringCellValue()
        : formatter.formatCellValue(cell);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
