package cn.tianwen.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HundredthsTest {

  @Property
  void whatIsShownAddsUpAndIsTrueToTheHundredth(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -20, max = 20) Double> parts) {
    long total = Hundredths.of(parts.stream().mapToDouble(Double::doubleValue).sum());

    long[] rounded = Hundredths.split(total, parts);

    assertThat(Arrays.stream(rounded).sum()).isEqualTo(total);
    for (int i = 0; i < rounded.length; i++) {
      assertThat(rounded[i] / 100.0 - parts.get(i)).isBetween(-0.0100001, 0.0100001);
    }
  }

  @Test
  void thirdsOfOneAddUpToOne() {
    assertThat(Hundredths.split(100, List.of(1 / 3.0, 1 / 3.0, 1 / 3.0)))
        .containsExactly(34, 33, 33);
  }

  @Test
  void partsOfAPartAddUpToWhatIsShownOfIt() {
    assertThat(Hundredths.split(-4, List.of(-0.02, -0.015))).containsExactly(-2, -2);
    assertThat(Hundredths.split(0, List.of())).isEmpty();
  }
}
