package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.ReviewStage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Until when a review should be done: some working days later, at the same time of day. */
public final class ReviewDeadlines {

  /** Where the reviewers work. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final EditorialProperties properties;

  /** Takes the days of each review. */
  public ReviewDeadlines(EditorialProperties properties) {
    this.properties = properties;
  }

  /**
   * The deadline of a review.
   *
   * @param from when the item began to wait for it
   */
  public Instant of(ReviewStage stage, Instant from) {
    ZonedDateTime due = from.atZone(CHINA);
    for (int days = properties.days(stage); days > 0; ) {
      due = due.plusDays(1);
      if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
        days--;
      }
    }
    return due.toInstant();
  }
}
