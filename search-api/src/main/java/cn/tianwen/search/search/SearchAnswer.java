package cn.tianwen.search.search;

import cn.tianwen.index.Evaluation;
import cn.tianwen.search.facet.FacetValue;
import cn.tianwen.search.similar.Remark;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total number of cases that match
 * @param hits the cases of this page
 * @param facets values to narrow the search with: {@code industry}, {@code crop}, {@code region}
 *     and {@code year}; the counts of a facet ignore its own filter
 * @param didYouMean another text that sounds the same; only when nothing matches
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchAnswer(
    long total, List<Hit> hits, Map<String, List<FacetValue>> facets, @Nullable String didYouMean) {

  /** Keeps its own copies. */
  public SearchAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * A case that matches.
   *
   * @param id id of the case
   * @param title what the archive calls it
   * @param problem the need in its reporter's words
   * @param crop crop or animal; empty when unknown
   * @param industry industry code
   * @param region GB/T 2260 code; null when unknown
   * @param solvedOn day of the service
   * @param evaluation what the reporter said of it
   * @param highlights HTML-safe texts with {@code <mark>} by field: {@code title}, {@code problem},
   *     {@code solution}; a field without a match is missing
   * @param warnings what speaks against it: forbidden pesticides
   * @param rights whose work it is and what others may do with it; null for what was not published
   *     here
   */
  public record Hit(
      String id,
      String title,
      String problem,
      String crop,
      String industry,
      @Nullable String region,
      LocalDate solvedOn,
      Evaluation evaluation,
      Map<String, List<String>> highlights,
      List<Remark> warnings,
      @Nullable String rights) {}
}
