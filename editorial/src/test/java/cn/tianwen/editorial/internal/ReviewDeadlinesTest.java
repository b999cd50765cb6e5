package cn.tianwen.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.ReviewStage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReviewDeadlinesTest {

  private final ReviewDeadlines deadlines = new ReviewDeadlines(EditorialProperties.DEFAULT);

  @Test
  void aWeekendIsNoTimeToReview() {
    Instant friday = Instant.parse("2026-11-27T01:00:00Z");
    assertThat(deadlines.of(ReviewStage.FIRST, friday)).isEqualTo("2026-11-30T01:00:00Z");
    assertThat(deadlines.of(ReviewStage.FINAL, friday)).isEqualTo("2026-12-01T01:00:00Z");
  }

  @Test
  void theDayIsThatOfChina() {
    // Already Saturday in China: the first working day after it is Monday.
    Instant at = Instant.parse("2026-11-27T17:00:00Z");
    assertThat(deadlines.of(ReviewStage.FIRST, at)).isEqualTo("2026-11-29T17:00:00Z");
  }

  @Property(tries = 200)
  void aDeadlineIsThatManyWorkingDaysAway(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    ZonedDateTime from = Instant.ofEpochSecond(second).atZone(ReviewDeadlines.CHINA);
    ZonedDateTime due =
        new ReviewDeadlines(new EditorialProperties(days, 1, 1))
            .of(ReviewStage.FIRST, from.toInstant())
            .atZone(ReviewDeadlines.CHINA);
    EnumSet<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    assertThat(weekend).doesNotContain(due.getDayOfWeek());
    long worked =
        from.toLocalDate()
            .plusDays(1)
            .datesUntil(due.toLocalDate().plusDays(1))
            .filter(day -> !weekend.contains(day.getDayOfWeek()))
            .count();
    assertThat(worked).isEqualTo(days);
  }

  @Test
  void aReviewTakesADayAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EditorialProperties(1, 0, 1))
        .withMessageContaining("tianwen.editorial.second-review-days");
  }
}
