package cn.tianwen.sample.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PassageQuestionsTest {

  private static final String LINE =
      """
      {"id":"passage-training-001","question":"问","document":"a.pdf","contains":"八个字以上的一段","kind":"training"}
      """;

  private final PassageQuestions questions = PassageQuestions.load();

  @Test
  void thereAreEnoughOnBothSidesAndOfBothKinds() {
    assertThat(questions.all()).hasSizeGreaterThanOrEqualTo(70);
    for (GoldenSplit split : GoldenSplit.values()) {
      assertThat(questions.of(split)).hasSizeGreaterThanOrEqualTo(35);
      assertThat(questions.of(split))
          .extracting(PassageQuestion::kind)
          .contains(PassageKind.values());
    }
  }

  @Test
  void refusesAnIdThatStandsTwice() {
    assertThatThrownBy(() -> PassageQuestions.parse(LINE + LINE))
        .hasMessage("passages.jsonl:2: the id stands twice: passage-training-001");
  }

  @Test
  void refusesAFieldThatIsUnknown() {
    assertThatThrownBy(() -> PassageQuestions.parse(LINE.replace("\"kind\"", "\"sort\"")))
        .hasMessageContaining("passages.jsonl:1: unknown field sort");
  }
}
