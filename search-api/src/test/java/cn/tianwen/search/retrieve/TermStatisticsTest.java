package cn.tianwen.search.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TermStatisticsTest {

  private static TermStatistics of(Map<String, Integer> holders, Map<String, Integer> asked) {
    return new TermStatistics(10, 4, holders, asked);
  }

  @Example
  void theSelfScoreIsTheOneWorkedOutByHand() {
    // 沃柑 once, held by 1 of 10: ln(1 + 9.5 / 1.5) = 1.992430; 叶子 twice, held by 5: ln 2.
    // Length 3 of a mean of 4: 1.2 * (0.25 + 0.75 * 3 / 4) = 0.975.
    // 1.992430 * 1 / 1.975 + 2 * 0.693147 * 2 / 2.975 = 1.940790
    TermStatistics statistics = of(Map.of("沃柑", 1, "叶子", 5), Map.of("沃柑", 1, "叶子", 2));
    assertThat(statistics.selfScore()).isCloseTo(1.940790, within(1e-5));
    assertThat(statistics.meanIdf()).isCloseTo((1.992430 + 0.693147) / 2, within(1e-5));
  }

  @Example
  void aQueryThatSaysNothingHasNoScore() {
    assertThat(TermStatistics.none().selfScore()).isZero();
    assertThat(TermStatistics.none().meanIdf()).isZero();
  }

  @Property
  void theRarerATermTheMoreItCounts(@ForAll @IntRange(max = 9) int holders) {
    TermStatistics statistics = of(Map.of("rare", holders, "usual", holders + 1), Map.of());
    assertThat(statistics.idf("rare")).isGreaterThan(statistics.idf("usual")).isPositive();
    assertThat(statistics.idf("never")).isGreaterThanOrEqualTo(statistics.idf("rare"));
  }

  @Example
  void aTermHeldByMoreThanThereAreCountsAsHeldByAll() {
    // The statistics of deleted documents are still counted until segments are merged.
    assertThat(of(Map.of("a", 99), Map.of()).idf("a"))
        .isEqualTo(of(Map.of("a", 10), Map.of()).idf("a"));
  }
}
