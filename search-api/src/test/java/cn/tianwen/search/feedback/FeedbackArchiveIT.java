package cn.tianwen.search.feedback;

import static cn.tianwen.search.feedback.ShownAnswers.NOW;
import static cn.tianwen.search.feedback.ShownAnswers.at;
import static cn.tianwen.search.feedback.ShownAnswers.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedbackArchiveIT {

  private final SearchDatabase database = SearchDatabase.empty();
  private final FeedbackArchive archive = database.archive();

  @AfterEach
  void close() {
    archive.close();
    database.close();
  }

  private void judge(String caseId, int effective, int partly, int ineffective) {
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.addAll(Collections.nCopies(effective, Verdict.EFFECTIVE));
    verdicts.addAll(Collections.nCopies(partly, Verdict.PARTLY));
    verdicts.addAll(Collections.nCopies(ineffective, Verdict.INEFFECTIVE));
    verdicts.forEach(verdict -> database.judge(showing(caseId), caseId, verdict));
  }

  private List<VerdictExample> examples() {
    List<VerdictExample> examples = new ArrayList<>();
    archive.forEachExample(examples::add);
    return examples;
  }

  @Test
  void theReviewListBeginsWithTheLeastHelpfulCase() {
    judge("half", 4, 2, 4);
    judge("worst", 0, 1, 9);
    judge("good", 9, 0, 1);
    judge("few", 0, 0, 9);
    judge("just-enough", 5, 2, 3);

    assertThat(archive.reviewList())
        .containsExactly(
            new ReviewedCase("worst", new CaseVerdicts(0, 1, 9)),
            new ReviewedCase("half", new CaseVerdicts(4, 2, 4)));
  }

  @Test
  void withoutVerdictsNothingIsToReviewOrToLearn() {
    assertThat(archive.reviewList()).isEmpty();
    assertThat(examples()).isEmpty();
  }

  @Test
  void anExampleHoldsTheNeedAndWhatWasShownAroundTheVerdict() {
    ShownAnswer answer = showing("a", "b", "c", "d", "e");
    database.judge(answer, "c", Verdict.INEFFECTIVE);
    database.judge(answer, "d", Verdict.EFFECTIVE);
    database.answers().insert(List.of(showing("a", "c")));

    List<VerdictExample> examples = examples();

    assertThat(examples).hasSize(2);
    VerdictExample first = examples.getFirst();
    assertThat(first.requestId()).isEqualTo(answer.requestId());
    assertThat(first.answeredAt()).isEqualTo(NOW);
    assertThat(first.need()).isEqualTo(answer.need());
    assertThat(first.versions()).isEqualTo(answer.versions());
    assertThat(first.verdict()).isEqualTo(Verdict.INEFFECTIVE);
    assertThat(first.judged().id()).isEqualTo("c");
    assertThat(first.judged().rank()).isEqualTo(3);
    assertThat(first.judged().confidence()).isCloseTo(0.7, within(1e-6));
    assertThat(first.unjudgedAbove()).extracting(ShownCase::id).containsExactly("a", "b");
    assertThat(first.unjudgedBelow()).extracting(ShownCase::id).containsExactly("e");
    assertThat(examples.getLast().judged().id()).isEqualTo("d");
    assertThat(examples.getLast().verdict()).isEqualTo(Verdict.EFFECTIVE);
  }

  @Test
  void examplesComeInTheOrderOfTheirRequestsAndAreReadPieceByPiece() {
    ShownAnswer later = at(NOW.plusSeconds(60), "a");
    database.judge(later, "a", Verdict.PARTLY);
    for (int i = 0; i < 1_200; i++) {
      database.judge(at(NOW.minusSeconds(i), "a"), "a", Verdict.EFFECTIVE);
    }

    List<VerdictExample> examples = examples();

    assertThat(examples).hasSize(1_201);
    assertThat(examples).extracting(VerdictExample::answeredAt).isSorted();
    assertThat(examples.getLast().requestId()).isEqualTo(later.requestId());
  }
}
