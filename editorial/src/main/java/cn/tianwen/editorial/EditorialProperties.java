package cn.tianwen.editorial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.editorial.*}: how long each review may take. Working days are Monday to Friday;
 * public holidays are not known.
 *
 * @param firstReviewDays working days, 1..30
 * @param secondReviewDays working days, 1..30
 * @param finalReviewDays working days, 1..30
 */
@ConfigurationProperties(prefix = "tianwen.editorial", ignoreUnknownFields = false)
public record EditorialProperties(
    @DefaultValue("1") int firstReviewDays,
    @DefaultValue("1") int secondReviewDays,
    @DefaultValue("2") int finalReviewDays) {

  /** What holds when nothing is configured. */
  public static final EditorialProperties DEFAULT = new EditorialProperties(1, 1, 2);

  private static final int LONGEST = 30;

  /** Refuses times that are no deadline. */
  public EditorialProperties {
    require("first-review-days", firstReviewDays);
    require("second-review-days", secondReviewDays);
    require("final-review-days", finalReviewDays);
  }

  private static void require(String key, int days) {
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException(
          "tianwen.editorial.%s must be 1 to %d working days: %d".formatted(key, LONGEST, days));
    }
  }

  /** Working days that a review may take. */
  public int days(ReviewStage stage) {
    return switch (stage) {
      case FIRST -> firstReviewDays;
      case SECOND -> secondReviewDays;
      case FINAL -> finalReviewDays;
    };
  }
}
