package cn.tianwen.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarScaleTest {

  @Test
  void barsLeaveZeroToTheirSideAndFillTheWholeWidthTogether() {
    BarScale scale = new BarScale(-1, 3);

    assertThat(scale.zero()).isEqualTo("25.0%");
    assertThat(List.of(scale.start(3), scale.width(3))).containsExactly("25.0%", "75.0%");
    assertThat(List.of(scale.start(-0.5), scale.width(-0.5))).containsExactly("12.5%", "12.5%");
  }

  @Test
  void whereNothingCountsThereAreNoBars() {
    BarScale scale = BarScale.of(List.of());

    assertThat(List.of(scale.zero(), scale.start(0), scale.width(0))).containsOnly("0.0%");
  }
}
