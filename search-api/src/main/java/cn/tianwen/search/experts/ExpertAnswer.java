package cn.tianwen.search.experts;

import cn.tianwen.search.facet.FacetValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of people, of those that may be seen.
 *
 * @param total how many there are
 * @param understood what the text was read as
 * @param hits the people of this page
 * @param facets values to narrow the search with: {@code kind}, {@code industry}, {@code region},
 *     {@code level}, {@code availability}; the counts of a facet ignore its own filter
 * @param didYouMean another text that sounds the same; only when nobody was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertAnswer(
    long total,
    Understood understood,
    List<ExpertView> hits,
    Map<String, List<FacetValue>> facets,
    @Nullable String didYouMean) {

  /** Keeps its own copies. */
  public ExpertAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * What the text was read as.
   *
   * @param concepts standard names
   * @param near region code of the place that counts for distances; null when there is none
   * @param sort the order of the hits
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Understood(List<String> concepts, @Nullable String near, ExpertQuery.Sort sort) {}
}
