package cn.tianwen.search.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CaseVerdictsTest {

  private static double share(int effective, int partly, int ineffective) {
    return new CaseVerdicts(effective, partly, ineffective).helpfulShare().orElseThrow();
  }

  @Property
  void theShareLiesBetweenNobodyAndEverybody(
      @ForAll @IntRange(max = 1_000) int effective,
      @ForAll @IntRange(max = 1_000) int partly,
      @ForAll @IntRange(max = 1_000) int ineffective) {
    assertThat(share(effective + 1, partly, ineffective)).isBetween(0.0, 1.0);
  }

  @Property
  void aBetterVerdictNeverLowersTheShare(
      @ForAll @IntRange(max = 1_000) int effective,
      @ForAll @IntRange(max = 1_000) int partly,
      @ForAll @IntRange(max = 1_000) int ineffective) {
    assertThat(share(effective + 1, partly, ineffective))
        .isGreaterThan(share(effective, partly + 1, ineffective));
    assertThat(share(effective, partly + 1, ineffective))
        .isGreaterThan(share(effective, partly, ineffective + 1));
  }

  @Property
  void twoPartlyEffectiveCountAsOneEffectiveAndOneIneffective(
      @ForAll @IntRange(max = 1_000) int effective,
      @ForAll @IntRange(max = 1_000) int partly,
      @ForAll @IntRange(max = 1_000) int ineffective) {
    assertThat(share(effective, partly + 2, ineffective))
        .isCloseTo(share(effective + 1, partly, ineffective + 1), within(1e-12));
  }

  @Example
  void withoutVerdictsThereIsNoShare() {
    assertThat(CaseVerdicts.NONE.helpfulShare()).isEmpty();
  }

  @Example
  void aCountCannotBeNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseVerdicts(0, -1, 0));
  }
}
