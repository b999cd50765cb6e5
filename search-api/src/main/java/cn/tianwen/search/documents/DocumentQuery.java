package cn.tianwen.search.documents;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.search.search.SearchQuery;
import cn.tianwen.search.search.SearchQuery.Sort;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documents are searched for. Values of one list are alternatives; different filters all have
 * to hold.
 *
 * @param text what was typed, at most {@value SearchQuery#MAX_TEXT} characters; empty for
 *     everything
 * @param kinds at least one
 * @param topics empty for all
 * @param industries industry codes; narrower industries count as well; empty for all
 * @param crops standard names; empty for all
 * @param region GB/T 2260 code that the document is about; null for all
 * @param institutions names; empty for all
 * @param formats empty for all
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 * @param sort order of the hits
 * @param page from 1; 1 where {@code after} is given
 * @param size hits on a page, 1 to {@value SearchQuery#MAX_SIZE}; page times size is at most
 *     {@value SearchQuery#MAX_DEPTH}
 * @param after where the page before ended, for paging without a limit; null to count pages
 */
public record DocumentQuery(
    String text,
    List<DocumentKind> kinds,
    List<DocumentTopic> topics,
    List<String> industries,
    List<String> crops,
    @Nullable String region,
    List<String> institutions,
    List<DocumentFormat> formats,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Sort sort,
    int page,
    int size,
    @Nullable PagePlace after) {

  /** Refuses what is out of range. */
  public DocumentQuery {
    kinds = List.copyOf(kinds);
    topics = List.copyOf(topics);
    industries = List.copyOf(industries);
    crops = List.copyOf(crops);
    institutions = List.copyOf(institutions);
    formats = List.copyOf(formats);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("A search for documents needs a kind");
    }
    boolean deep = (long) page * size > SearchQuery.MAX_DEPTH;
    if (page < 1 || size < 1 || size > SearchQuery.MAX_SIZE || deep || after != null && page > 1) {
      throw new IllegalArgumentException("Page " + page + " of " + size + " is out of range");
    }
  }

  /** Whether anything but the kind narrows it. */
  public boolean isNarrowed() {
    return List.of(topics, industries, crops, institutions, formats).stream()
            .anyMatch(chosen -> !((Collection<?>) chosen).isEmpty())
        || region != null
        || from != null
        || to != null;
  }

  /** Whether the newest come first, as they do where no text says what is relevant. */
  boolean isNewestFirst() {
    return sort == Sort.NEWEST || text.isEmpty();
  }

  /** Equal for the pages of one search, and for nothing else. */
  String identity() {
    return String.join(
        "\n",
        text,
        kinds.toString(),
        topics.toString(),
        industries.toString(),
        crops.toString(),
        String.valueOf(region),
        institutions.toString(),
        formats.toString(),
        String.valueOf(from),
        String.valueOf(to),
        Boolean.toString(isNewestFirst()));
  }
}
