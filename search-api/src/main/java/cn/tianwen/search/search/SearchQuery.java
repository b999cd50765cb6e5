package cn.tianwen.search.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. Values of one list are alternatives; different filters all have to hold.
 *
 * @param text what was typed, at most 200 characters; empty for everything
 * @param industries industry codes; narrower industries count as well; empty for all
 * @param crops standard names; empty for all
 * @param region GB/T 2260 code that the case lies in; null for all
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 * @param sort order of the hits
 * @param page from 1
 * @param size hits on a page, 1 to 50; page times size is at most 10,000
 */
public record SearchQuery(
    String text,
    List<String> industries,
    List<String> crops,
    @Nullable String region,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Sort sort,
    int page,
    int size) {

  /** Longest text in characters. */
  public static final int MAX_TEXT = 200;

  /** Most hits on a page. */
  public static final int MAX_SIZE = 50;

  /** How deep paging goes. */
  public static final int MAX_DEPTH = 10_000;

  /** Order of the hits. */
  public enum Sort {
    /** Best match first; without a text the newest first. */
    RELEVANCE,
    /** Newest first. */
    NEWEST
  }

  /** Refuses what is out of range. */
  public SearchQuery {
    industries = List.copyOf(industries);
    crops = List.copyOf(crops);
    if (page < 1 || size < 1 || size > MAX_SIZE || (long) page * size > MAX_DEPTH) {
      throw new IllegalArgumentException("Page " + page + " of " + size + " is out of range");
    }
  }
}
