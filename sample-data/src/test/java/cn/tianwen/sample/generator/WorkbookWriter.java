package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** XLSX or XLS: a sheet a section, with a line of explanation above each table. */
final class WorkbookWriter implements DocumentWriter {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int WIDEST = 44;

  @Override
  public byte[] write(Source source) throws IOException {
    try (Workbook workbook = workbook(source);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle head = head(workbook);
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      for (Section section : source.sections()) {
        Sheet sheet = workbook.createSheet(section.heading());
        for (Block block : section.visible()) {
          if (block instanceof Table table) {
            addTable(sheet, table, head, wrapped);
          } else {
            block.lines().forEach(line -> nextRow(sheet).createCell(0).setCellValue(line));
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static Workbook workbook(Source source) {
    if (source.format().equals("xls")) {
      HSSFWorkbook workbook = new HSSFWorkbook();
      workbook.createInformationProperties();
      OfficeProperties.write(workbook.getSummaryInformation(), source.front());
      return workbook;
    }
    XSSFWorkbook workbook = new XSSFWorkbook();
    OfficeProperties.write(workbook.getProperties(), source.front());
    return workbook;
  }

  private static void addTable(Sheet sheet, Table table, CellStyle head, CellStyle wrapped) {
    boolean isHead = true;
    for (List<String> cells : table.rows()) {
      Row row = nextRow(sheet);
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = row.createCell(i);
        write(cell, cells.get(i));
        cell.setCellStyle(isHead ? head : wrapped);
      }
      isHead = false;
    }
    for (int i = 0; i < table.columns(); i++) {
      int column = i;
      int longest = table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(8);
      sheet.setColumnWidth(i, Math.clamp(longest * 2L + 3, 10, WIDEST) * 256);
    }
  }

  private static void write(Cell cell, String text) {
    if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private static Row nextRow(Sheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  private static CellStyle head(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    return style;
  }
}
