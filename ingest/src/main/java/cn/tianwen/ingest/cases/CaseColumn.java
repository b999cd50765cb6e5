package cn.tianwen.ingest.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Columns of a case file, under the names that a file may use for them. */
enum CaseColumn {
  ID("id", true, "编号", "案例编号"),
  TITLE("title", true, "标题", "案例标题"),
  PROBLEM("problem", true, "问题", "需求", "需求问题", "问题描述"),
  SOLUTION("solution", true, "解决方案", "服务方案", "专家解答"),
  CROP("crop", false, "作物", "品种", "作物或养殖对象"),
  INDUSTRY("industry", true, "产业"),
  REGION("region", false, "区划代码", "地区", "县区"),
  SOLVED_ON("solvedOn", true, "解决日期", "服务日期"),
  EXPERT("expert", false, "专家", "专家姓名"),
  INSTITUTION("institution", false, "单位", "所在单位", "服务机构"),
  EVALUATION("evaluation", false, "评价", "服务评价");

  private final String field;
  private final boolean required;
  private final List<String> headers;

  CaseColumn(String field, boolean required, String... headers) {
    this.field = field;
    this.required = required;
    this.headers = List.of(headers);
  }

  /** Name in the index and in the API. */
  String field() {
    return field;
  }

  /** Whether a row without it is refused. */
  boolean isRequired() {
    return required;
  }

  /** The Chinese name shown to people. */
  String label() {
    return headers.getFirst();
  }

  /** The value of this column in a row, stripped; empty when absent. */
  String in(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(entry -> find(entry.getKey()).equals(Optional.of(this)))
        .map(entry -> entry.getValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The column of a header; empty for an unknown one. */
  static Optional<CaseColumn> find(String header) {
    String name = header.strip().replace("_", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            column ->
                column.field.toLowerCase(Locale.ROOT).equals(name) || column.headers.contains(name))
        .findFirst();
  }
}
