package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenGateTest {

  private static final double SURE = 0.95;
  private static final double UNSURE = 0.01;

  @Test
  void theSameFiguresPass() {
    assertThat(faults(10, 10, 4, 4)).isEmpty();
  }

  @Test
  void betterFiguresPass() {
    assertThat(faults(8, 10, 3, 4)).isEmpty();
  }

  @Test
  void oneNeedThatGotWorsePasses() {
    assertThat(faults(10, 9, 4, 4)).isEmpty();
    assertThat(faults(10, 10, 4, 3)).isEmpty();
  }

  @Test
  void twoNeedsThatGotWorseFailAndAreNamed() {
    assertThat(faults(10, 8, 4, 4))
        .contains("Recall@1: recorded 1.000, now 0.800 (one need is 0.100)")
        .contains("golden-a-008 (typo): rank 1, now 3: 问题 golden-a-008")
        .contains("golden-a-009 (typo): rank 1, now 3: 问题 golden-a-009")
        .noneMatch(line -> line.startsWith("golden-a-007"));
  }

  @Test
  void needsWithoutAnAnswerThatGetOneFailAndAreNamed() {
    assertThat(faults(10, 10, 4, 2))
        .contains("without an answer: ASK_EXPERT: recorded 1.000, now 0.500 (one need is 0.250)")
        .contains("golden-b-002 (no_answer): ASK_EXPERT, now LIKELY_SOLVED: 问题 golden-b-002");
  }

  @Test
  void aNeedThatIsNotFoundAnyMoreIsWorseThanAnyRank() {
    EvaluationReport before =
        new ReportBuilder()
            .solvable("golden-a-001", "typo", 4, SURE)
            .solvable("golden-a-002", "typo", 4, SURE)
            .build();
    EvaluationReport after =
        new ReportBuilder()
            .solvable("golden-a-001", "typo", 0, SURE)
            .solvable("golden-a-002", "typo", 0, SURE)
            .build();
    assertThat(new GoldenGate(GoldenRecord.of(before)).faults(after))
        .contains("golden-a-001 (typo): rank 4, now none: 问题 golden-a-001");
    assertThat(new GoldenGate(GoldenRecord.of(after)).faults(before)).isEmpty();
  }

  @Test
  void anotherSetOfNeedsHasToBeRecorded() {
    EvaluationReport one = new ReportBuilder().solvable("golden-a-001", "typo", 1, SURE).build();
    EvaluationReport other = new ReportBuilder().solvable("golden-a-002", "typo", 1, SURE).build();
    assertThat(new GoldenGate(GoldenRecord.of(one)).faults(other))
        .singleElement()
        .asString()
        .contains("--record");
  }

  @Test
  void aRecordIsReadAsItWasWritten() {
    GoldenRecord record = GoldenRecord.of(report(9, 3));
    assertThat(GoldenRecord.parse(record.toJson())).isEqualTo(record);
  }

  private static List<String> faults(
      int solvedBefore, int solvedNow, int declinedBefore, int declinedNow) {
    GoldenRecord recorded = GoldenRecord.of(report(solvedBefore, declinedBefore));
    return new GoldenGate(recorded).faults(report(solvedNow, declinedNow));
  }

  /** Ten needs with an answer, so many of them first; four without, so many of them declined. */
  private static EvaluationReport report(int solved, int declined) {
    ReportBuilder report = new ReportBuilder();
    for (int i = 0; i < 10; i++) {
      boolean first = i < solved;
      report.solvable("golden-a-%03d".formatted(i), "typo", first ? 1 : 3, first ? SURE : UNSURE);
    }
    for (int i = 0; i < 4; i++) {
      report.unsolvable("golden-b-%03d".formatted(i), i < declined ? UNSURE : SURE);
    }
    return report.build();
  }
}
