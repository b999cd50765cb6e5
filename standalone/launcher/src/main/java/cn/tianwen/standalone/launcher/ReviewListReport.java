package cn.tianwen.standalone.launcher;

import cn.tianwen.search.feedback.ReviewedCase;
import cn.tianwen.search.verdict.CaseVerdicts;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases to review, for people and as JSON.
 *
 * @param entries the least helpful first
 */
record ReviewListReport(List<Entry> entries) {

  /** A case and its title, which may be empty. */
  record Entry(ReviewedCase reviewed, String title) {

    private Map<String, Object> values() {
      CaseVerdicts verdicts = reviewed.verdicts();
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("caseId", reviewed.caseId());
      values.put("title", title);
      values.put("verdicts", verdicts.total());
      values.put("effective", verdicts.effective());
      values.put("partly", verdicts.partly());
      values.put("ineffective", verdicts.ineffective());
      values.put("helpfulShare", share());
      return values;
    }

    private double share() {
      return reviewed.verdicts().helpfulShare().orElseThrow();
    }
  }

  /** Keeps its own copy. */
  ReviewListReport {
    entries = List.copyOf(entries);
  }

  void print(PrintWriter out) {
    if (entries.isEmpty()) {
      out.println("没有需要复核的案例。");
      return;
    }
    out.printf(Locale.ROOT, "需要复核的案例：%,d 个（反馈不少于 10 条，有帮助的不到 60%%）%n", entries.size());
    int width = entries.stream().mapToInt(one -> one.reviewed().caseId().length()).max().orElse(0);
    for (Entry entry : entries) {
      CaseVerdicts verdicts = entry.reviewed().verdicts();
      out.printf(
          Locale.ROOT,
          "%-" + width + "s  有帮助 %4.1f%%  反馈 %,d 条（有效 %,d，部分有效 %,d，无效 %,d）  %s%n",
          entry.reviewed().caseId(),
          100 * entry.share(),
          verdicts.total(),
          verdicts.effective(),
          verdicts.partly(),
          verdicts.ineffective(),
          entry.title().isEmpty() ? "（没有标题）" : entry.title());
    }
  }

  String toJson() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(Map.of("cases", entries.stream().map(Entry::values).toList()));
  }
}
