package cn.tianwen.search.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosenessTest {

  @Test
  void whatAllCasesShareTellsLessThanWhatFewHold() {
    Closeness closeness =
        new Closeness(
            Set.of("沃柑", "烂根"),
            List.of(document("crop", "沃柑落果"), document("crop2", "沃柑裂果"), document("both", "沃柑烂根")));
    assertThat(closeness.coverage("both")).isEqualTo(1);
    assertThat(closeness.coverage("crop")).isBetween(0.01, 0.3);
  }

  @Test
  void aPairThatNoCaseHoldsTakesNothingAway() {
    Closeness closeness =
        new Closeness(Set.of("沃柑", "急急"), List.of(document("a", "沃柑"), document("b", "水稻")));
    assertThat(closeness.coverage("a")).isEqualTo(1, within(1e-9));
    assertThat(closeness.coverage("b")).isZero();
  }

  @Test
  void withoutTellingWordsTheCosineDecides() {
    CaseDocument near = document("near", "沃柑");
    CaseDocument far = document("far", "水稻");
    Closeness closeness = new Closeness(Set.of(), List.of(near, far));
    Fusion.Ranked equal = new Fusion.Ranked("any", 1);
    assertThat(closeness.of(equal, new CaseFetch.Fetched(near, 0.9, Map.of())))
        .isGreaterThan(closeness.of(equal, new CaseFetch.Fetched(far, 0.5, Map.of())));
  }

  private static CaseDocument document(String id, String problem) {
    return new CaseDocument(
        id,
        "",
        problem,
        "",
        "",
        null,
        "other",
        null,
        List.of(),
        null,
        LocalDate.of(2025, 1, 1),
        1,
        "",
        "",
        Evaluation.NOT_EVALUATED,
        CaseStatus.PUBLISHED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        CaseDocument.NO_VECTOR,
        null,
        "",
        "1",
        "test");
  }
}
