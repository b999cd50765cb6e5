package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationReportTest {

  private final EvaluationReport report =
      new ReportBuilder()
          .solvable("golden-a-001", "typo", 1, 0.9)
          .solvable("golden-a-002", "typo", 2, 0.9)
          .solvable("golden-a-003", "vague", 0, 0.1)
          .unsolvable("golden-b-001", 0.1)
          .unsolvable("golden-b-002", 0.9)
          .build();

  private final JsonNode json = new JsonMapper().readTree(report.toJson());

  @Test
  void aNeedWithoutAnAnswerCountsForConfidenceButNotForRecall() {
    assertThat(json.get("queries").asInt()).isEqualTo(5);
    assertThat(json.get("answerable").asInt()).isEqualTo(3);
    assertThat(json.at("/systems/tianwen/Recall@1").asDouble()).isEqualTo(1 / 3.0);
    // At .9 one of three comes true, at .1 none of two.
    assertThat(json.at("/calibration/expectedCalibrationError").asDouble())
        .isCloseTo((3 * (0.9 - 1 / 3.0) + 2 * 0.1) / 5, within(1e-9));
  }

  @Test
  void kindsAreCountedApart() {
    assertThat(json.get("kinds").propertyNames()).containsExactly("typo", "vague");
    assertThat(json.at("/kinds/typo/queries").asInt()).isEqualTo(2);
    assertThat(json.at("/kinds/typo/Recall@1").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/kinds/typo/Recall@3").asDouble()).isEqualTo(1);
    assertThat(json.at("/kinds/vague/Recall@3").asDouble()).isZero();
  }

  @Test
  void adviceIsJudgedByWhoGotIt() {
    assertThat(json.at("/advice/likelySolvedPrecision/part").asInt()).isEqualTo(1);
    assertThat(json.at("/advice/likelySolvedPrecision/whole").asInt()).isEqualTo(3);
    assertThat(json.at("/advice/likelySolvedCoverage/share").asDouble()).isEqualTo(0.6);
    assertThat(json.at("/advice/unanswerableAskExpert/share").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/advice/answerableAskExpert/share").asDouble()).isEqualTo(1 / 3.0);
  }

  @Test
  void failuresSayWhatWasExpectedAndWhatCame() {
    StringWriter text = new StringWriter();
    report.printFailures(new PrintWriter(text));
    assertThat(text.toString())
        .contains("2 queries whose case is not first")
        .contains("golden-a-002 typo, LIKELY_SOLVED, rank 2")
        .contains("expected right 0.900 案例 right")
        .contains("first    wrong-1 0.900 案例 wrong-1")
        .contains("golden-a-003 vague, ASK_EXPERT, not found")
        .contains("1 queries without an answer that got one")
        .contains("golden-b-002 no_answer, LIKELY_SOLVED")
        .doesNotContain("golden-a-001", "golden-b-001");
  }

  @Test
  void theCurveNamesTheSetAndTheAdvice() {
    assertThat(report.riskCoverageSvg())
        .contains("风险–覆盖率曲线：golden/test", "到这里为“很可能有现成答案”", "田问（曲线下面积");
  }
}
