package cn.tianwen.search.experts;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.search.search.SearchQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for. Values of one list are alternatives; different filters all have to hold.
 *
 * @param text what was typed, at most {@value SearchQuery#MAX_TEXT} characters; empty for everybody
 * @param kinds empty for all
 * @param industries codes; narrower industries count as well; empty for all
 * @param concept id of the lexicon that they know about; null for any
 * @param region GB/T 2260 code that they work in; null for any
 * @param levels of the service; empty for all
 * @param availabilities empty for all
 * @param near where help is needed; null when not said
 * @param sort null for the nearest first where a place is known, else the most relevant
 * @param page from 1
 * @param size hits on a page, 1 to {@value SearchQuery#MAX_SIZE}; page times size is at most
 *     {@value SearchQuery#MAX_DEPTH}
 */
public record ExpertQuery(
    String text,
    List<PersonKind> kinds,
    List<String> industries,
    @Nullable String concept,
    @Nullable String region,
    List<ServiceLevel> levels,
    List<Availability> availabilities,
    @Nullable Origin near,
    @Nullable Sort sort,
    int page,
    int size) {

  /** The order of the hits. */
  public enum Sort {
    RELEVANCE,
    /** County before city before province, and nearer before farther. */
    NEAREST
  }

  /** Copies the lists and refuses what is out of range. */
  public ExpertQuery {
    kinds = List.copyOf(kinds);
    industries = List.copyOf(industries);
    levels = List.copyOf(levels);
    availabilities = List.copyOf(availabilities);
    if (page < 1
        || size < 1
        || size > SearchQuery.MAX_SIZE
        || (long) page * size > SearchQuery.MAX_DEPTH) {
      throw new IllegalArgumentException("No such page: " + page + " of " + size);
    }
  }

  /** Whether anything beside the text and the kind narrows the search. */
  public boolean isNarrowed() {
    return !industries.isEmpty()
        || concept != null
        || region != null
        || !levels.isEmpty()
        || !availabilities.isEmpty();
  }
}
