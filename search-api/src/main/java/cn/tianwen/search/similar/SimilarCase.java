package cn.tianwen.search.similar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A solved case beside a need.
 *
 * @param id id of the case
 * @param title what the archive calls it
 * @param problem the earlier need in its reporter's words
 * @param solution the expert's answer; a note stands in place of what advises a forbidden pesticide
 * @param crop crop or animal; empty when unknown
 * @param industry industry code
 * @param region GB/T 2260 code; null when unknown
 * @param solvedOn day of the service
 * @param confidence probability from 0 to 1 that the case solves the need
 * @param advice what this confidence alone would advise
 * @param identical how many other cases tell the same story and are not listed
 * @param reasons what speaks for it
 * @param warnings what speaks against it
 * @param highlights {@code title}, {@code problem} and {@code solution} as HTML-safe text in which
 *     {@code <mark>} stands around what the need and the case share; a field without a match is
 *     missing
 * @param rights whose work it is and what others may do with it; null for what was not published
 *     here
 */
public record SimilarCase(
    String id,
    String title,
    String problem,
    String solution,
    String crop,
    String industry,
    @Nullable String region,
    LocalDate solvedOn,
    double confidence,
    Advice advice,
    int identical,
    List<Remark> reasons,
    List<Remark> warnings,
    Map<String, List<String>> highlights,
    @Nullable String rights) {

  /** Keeps its own copies. */
  public SimilarCase {
    reasons = List.copyOf(reasons);
    warnings = List.copyOf(warnings);
    highlights = Map.copyOf(highlights);
  }
}
