package cn.tianwen.accounts.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table to fill in: the columns of a kind and two invented rows. */
public final class RosterTemplate {

  private static final List<List<String>> EXPERTS =
      List.of(
          List.of(
              "X00001",
              "示例甲",
              "440981",
              "15400000001",
              "乡土专家",
              "县级",
              "",
              "农艺师",
              "合作社技术负责人",
              "水果",
              "荔枝、龙眼",
              "440981",
              "21.918",
              "110.853",
              "可接单",
              "种荔枝三十年"),
          List.of(
              "X00002",
              "示例乙",
              "广东省汕头市",
              "15400000002",
              "科研专家",
              "市级",
              "",
              "正高级职称",
              "",
              "水产",
              "虾蟹、贝类、鱼类",
              "",
              "",
              "",
              "",
              ""));
  private static final List<List<String>> OFFICERS =
      List.of(
          List.of("Y00001", "示例丙", "440981", "15400000003", "乡镇农技员", "示例镇", "示例村", ""),
          List.of("Y00002", "示例丁", "四川省成都市", "", "返乡创业人员", "", "", ""));

  private static final List<List<String>> INSTITUTIONS =
      List.of(
          List.of("Z00001", "示例省农技服务运管中心", "440000", "", "运管中心", "", "示例路 1 号", "省级", "", ""),
          List.of(
              "Z00002",
              "示例县农技推广中心",
              "440981",
              "",
              "农技推广机构",
              "Z00001",
              "示例路 2 号",
              "县级",
              "21.918",
              "110.853"));

  private RosterTemplate() {}

  private static List<List<String>> rows(RosterKind kind) {
    return switch (kind) {
      case INSTITUTIONS -> INSTITUTIONS;
      case EXPERTS -> EXPERTS;
      case OFFICERS -> OFFICERS;
    };
  }

  /** The template as CSV with a byte order mark, so that office programs open it right. */
  public static String csv(RosterKind kind) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(RosterColumn.list(kind).stream().map(RosterColumn::label));
      for (List<String> row : rows(kind)) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
