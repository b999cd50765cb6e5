package cn.tianwen.search.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StandardScoresTest {

  private static double[] standard(List<Integer> scores) {
    List<String> ids = IntStream.range(0, scores.size()).mapToObj(String::valueOf).toList();
    StandardScores standard = new StandardScores(ids, id -> scores.get(Integer.parseInt(id)));
    return ids.stream().mapToDouble(standard::of).toArray();
  }

  @Example
  void threeScoresWorkedOutByHand() {
    assertThat(standard(List.of(1, 2, 3)))
        .containsExactly(new double[] {-Math.sqrt(1.5), 0, Math.sqrt(1.5)}, within(1e-9));
  }

  @Property
  void theirMeanIsZeroAndTheirDeviationOne(
      @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -100, max = 100) Integer> scores) {
    Assume.that(scores.stream().distinct().count() > 1);
    double[] standard = standard(scores);
    assertThat(IntStream.range(0, standard.length).mapToDouble(i -> standard[i]).sum())
        .isCloseTo(0, within(1e-9));
    assertThat(
            IntStream.range(0, standard.length)
                .mapToDouble(i -> standard[i] * standard[i])
                .average())
        .hasValueCloseTo(1.0, within(1e-9));
  }

  @Example
  void scoresThatDoNotDifferAndIdsNobodyKnowsAreZero() {
    assertThat(standard(List.of(7, 7, 7))).containsOnly(0);
    assertThat(new StandardScores(List.of("a"), id -> 3).of("b")).isZero();
    assertThat(new StandardScores(List.of(), id -> 3).of("a")).isZero();
  }
}
