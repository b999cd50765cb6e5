package cn.tianwen.search.similar;

import cn.tianwen.search.understand.ReportedNeed;
import org.jspecify.annotations.Nullable;

/**
 * A need whose like is looked for. Crop, industry, region and month move cases up a little; they
 * never exclude any.
 *
 * @param text the need in the reporter's words, 1 to 2,000 characters, not blank
 * @param crop crop or animal as the reporter calls it; null when not given
 * @param industry industry code; null when not given
 * @param region GB/T 2260 code; null when not given
 * @param month 1 to 12; null when not given
 * @param size how many cases to answer with, 1 to 20
 * @param explain whether the answer says how it came about
 */
public record SimilarQuery(
    String text,
    @Nullable String crop,
    @Nullable String industry,
    @Nullable String region,
    @Nullable Integer month,
    int size,
    boolean explain) {

  /** Longest text in characters. */
  public static final int MAX_TEXT = 2_000;

  /** Most cases that one answer holds. */
  public static final int MAX_SIZE = 20;

  /** Cases in an answer when nothing is said. */
  public static final int DEFAULT_SIZE = 5;

  /** Refuses what is out of range. */
  public SimilarQuery {
    if (text.isBlank() || text.length() > MAX_TEXT) {
      throw new IllegalArgumentException("Text must have 1 to " + MAX_TEXT + " characters");
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("Size must be 1 to " + MAX_SIZE + ": " + size);
    }
    if (month != null && (month < 1 || month > 12)) {
      throw new IllegalArgumentException("Month must be 1 to 12: " + month);
    }
  }

  /** A query of which only the text is known. */
  public static SimilarQuery of(String text, int size) {
    return new SimilarQuery(text, null, null, null, null, size, false);
  }

  /** What was reported, without how many cases are asked for. */
  public ReportedNeed reported() {
    return new ReportedNeed(text, crop, industry, region, month);
  }
}
