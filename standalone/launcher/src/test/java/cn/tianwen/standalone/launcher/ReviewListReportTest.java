package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.feedback.ReviewedCase;
import cn.tianwen.search.verdict.CaseVerdicts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewListReportTest {

  private static final ReviewListReport REPORT =
      new ReviewListReport(
          List.of(
              new ReviewListReport.Entry(
                  new ReviewedCase("case-7", new CaseVerdicts(1, 5, 4)), "沃柑黄叶"),
              new ReviewListReport.Entry(
                  new ReviewedCase("case-11", new CaseVerdicts(5, 1, 4)), "")));

  private static String printed(ReviewListReport report) {
    StringWriter text = new StringWriter();
    report.print(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void everyCaseHasALineWithItsShareAndItsTitle() {
    assertThat(printed(REPORT).lines())
        .containsExactly(
            "需要复核的案例：2 个（反馈不少于 10 条，有帮助的不到 60%）",
            "case-7   有帮助 35.0%  反馈 10 条（有效 1，部分有效 5，无效 4）  沃柑黄叶",
            "case-11  有帮助 55.0%  反馈 10 条（有效 5，部分有效 1，无效 4）  （没有标题）");
  }

  @Test
  void anEmptyListIsSaidToBeEmpty() {
    assertThat(printed(new ReviewListReport(List.of()))).isEqualToIgnoringNewLines("没有需要复核的案例。");
  }

  @Test
  void theJsonHoldsTheSame() {
    JsonNode first = new JsonMapper().readTree(REPORT.toJson()).get("cases").get(0);

    assertThat(first.get("caseId").asString()).isEqualTo("case-7");
    assertThat(first.get("title").asString()).isEqualTo("沃柑黄叶");
    assertThat(first.get("verdicts").asInt()).isEqualTo(10);
    assertThat(first.get("ineffective").asInt()).isEqualTo(4);
    assertThat(first.get("helpfulShare").asDouble()).isEqualTo(0.35);
  }
}
