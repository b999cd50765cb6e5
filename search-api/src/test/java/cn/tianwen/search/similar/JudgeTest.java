package cn.tianwen.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.Evaluation;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final Agreement[] AGREEMENTS = Agreement.values();

  private static Evidence evidence(double cosine, double coverage, Agreement crop) {
    return new Evidence(
        cosine, coverage, crop, Agreement.UNKNOWN, Agreement.UNKNOWN, Evaluation.NOT_EVALUATED);
  }

  @RepeatedTest(50)
  void confidenceIsAProbabilityAndMoreAgreementNeverLowersIt(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double cosine = random.nextDouble(-1, 0.9);
    double coverage = random.nextDouble(0, 0.9);
    Agreement crop = AGREEMENTS[random.nextInt(AGREEMENTS.length)];
    double confidence = Judge.confidence(evidence(cosine, coverage, crop));

    assertThat(confidence).isBetween(0.0, 1.0);
    assertThat(Judge.confidence(evidence(cosine + 0.1, coverage, crop)))
        .isGreaterThanOrEqualTo(confidence);
    assertThat(Judge.confidence(evidence(cosine, coverage + 0.1, crop)))
        .isGreaterThanOrEqualTo(confidence);
    assertThat(Judge.confidence(evidence(cosine, coverage, Agreement.SAME)))
        .isGreaterThanOrEqualTo(confidence);
  }

  @Test
  void anotherCropIsWorseThanARelatedOneAndThatIsWorseThanTheSame() {
    assertThat(Judge.confidence(evidence(0.75, 0.2, Agreement.OTHER)))
        .isLessThan(Judge.confidence(evidence(0.75, 0.2, Agreement.RELATED)));
    assertThat(Judge.confidence(evidence(0.75, 0.2, Agreement.RELATED)))
        .isLessThan(Judge.confidence(evidence(0.75, 0.2, Agreement.SAME)));
  }

  @Test
  void theSameWordsAboutAnotherCropAreNeverLikelySolved() {
    assertThat(Advice.of(Judge.confidence(evidence(1, 1, Agreement.OTHER))))
        .isEqualTo(Advice.WORTH_READING);
  }

  @Test
  void aSolutionThatDidNotHelpIsTrustedLess() {
    Evidence helped =
        new Evidence(
            0.8, 0.2, Agreement.SAME, Agreement.SAME, Agreement.SAME, Evaluation.EFFECTIVE);
    Evidence failed =
        new Evidence(
            0.8, 0.2, Agreement.SAME, Agreement.SAME, Agreement.SAME, Evaluation.INEFFECTIVE);

    assertThat(Judge.confidence(failed)).isLessThan(Judge.confidence(helped));
  }

  @Test
  void theSameWordsAreLikelySolvedAndStrangersAreNot() {
    assertThat(Advice.of(Judge.confidence(evidence(1, 1, Agreement.SAME))))
        .isEqualTo(Advice.LIKELY_SOLVED);
    assertThat(Advice.of(Judge.confidence(evidence(0.45, 0, Agreement.UNKNOWN))))
        .isEqualTo(Advice.ASK_EXPERT);
  }

  @Test
  void adviceChangesAtItsThresholds() {
    for (Advice advice : Advice.values()) {
      assertThat(Advice.of(advice.threshold())).isEqualTo(advice);
    }
  }
}
