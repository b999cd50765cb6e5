package cn.tianwen.search.similar;

import static cn.tianwen.search.similar.RankedCases.SAME;
import static cn.tianwen.search.similar.RankedCases.ranked;
import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.compare.Agreement;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.rank.ConfidenceModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class JudgeTest {

  private static final Evidence OTHER_CROP =
      new Evidence(Agreement.OTHER, Agreement.UNKNOWN, Agreement.SAME);
  private static final Evidence OTHER_AILMENT =
      new Evidence(Agreement.SAME, Agreement.OTHER, Agreement.SAME);
  private static final ConfidenceModel SURE = new ConfidenceModel(3, Map.of(), 0.8, 0.3);

  private static List<Judge.Judged> judge(ConfidenceModel model, NearIdentical.Group... ranking) {
    return new Judge(model).judge(Arrays.asList(ranking));
  }

  private static NearIdentical.Group group(String id, Evidence evidence, double score) {
    return new NearIdentical.Group(ranked(aCase(id), evidence, score), 0);
  }

  @Example
  void casesFurtherDownLoseWhatTheyStayBehind() {
    List<Judge.Judged> judged = judge(SURE, group("a", SAME, 5), group("b", SAME, 4));
    assertThat(judged.get(0).confidence()).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-9));
    assertThat(judged.get(1).confidence()).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    assertThat(judged).extracting(Judge.Judged::heldBack).containsOnlyNulls();
  }

  @Example
  void anotherCropOrAilmentIsNeverLikelySolved() {
    for (Evidence other : List.of(OTHER_CROP, OTHER_AILMENT)) {
      List<Judge.Judged> judged = judge(SURE, group("a", other, 5), group("b", SAME, 4));
      assertThat(judged)
          .extracting(one -> one.ranked().candidate().document().id())
          .containsExactly("b", "a");
      assertThat(judged.getLast().confidence()).isCloseTo(0.78, within(1e-9));
      assertThat(judged.getLast().heldBack()).isEqualTo("作物或病虫不同");
    }
  }

  @Example
  void whatIsUnsureAnywayIsNotHeldBack() {
    Judge.Judged judged =
        judge(new ConfidenceModel(0, Map.of(), 0.8, 0.3), group("a", OTHER_CROP, 5)).getFirst();
    assertThat(judged.confidence()).isEqualTo(0.5);
    assertThat(judged.heldBack()).isNull();
  }

  @Property
  void confidencesNeverRiseDownTheList(
      @ForAll @NotEmpty @Size(max = 20) List<@DoubleRange(min = -9, max = 9) Double> scores,
      @ForAll @Size(20) List<Boolean> other) {
    List<Double> falling = scores.stream().sorted(Comparator.reverseOrder()).toList();
    NearIdentical.Group[] groups = new NearIdentical.Group[falling.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group("case-" + i, other.get(i) ? OTHER_CROP : SAME, falling.get(i));
    }
    List<Double> confidences = judge(SURE, groups).stream().map(Judge.Judged::confidence).toList();
    assertThat(confidences).hasSameSizeAs(scores).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Example
  void nothingIsJudgedOfNothing() {
    assertThat(judge(SURE)).isEmpty();
  }
}
