package cn.tianwen.search.documents;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.search.facet.FacetValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of documents.
 *
 * @param total number of documents that match
 * @param hits the documents of this page
 * @param facets values to narrow the search with: {@code kind}, {@code topic}, {@code industry},
 *     {@code crop}, {@code region}, {@code institution}, {@code year} and {@code format}; the
 *     counts of a facet ignore its own filter
 * @param didYouMean another text that sounds the same; only when nothing matches
 * @param next what {@code after} takes for the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentAnswer(
    long total,
    List<Hit> hits,
    Map<String, List<FacetValue>> facets,
    @Nullable String didYouMean,
    @Nullable String next) {

  /** Keeps its own copies. */
  public DocumentAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * A document that matches.
   *
   * @param id id of the document
   * @param title what it is called
   * @param titleHtml the title, HTML-safe with {@code <mark>}
   * @param kind what it is for
   * @param topic one of the four databases of 地方特色产业; null when none or unknown
   * @param industry industry code
   * @param crops crops and animals that it is about, the most frequent first
   * @param region GB/T 2260 code; null when unknown or the whole country
   * @param institutions companies and institutions that it names, the most frequent first
   * @param author who wrote it; empty when unknown
   * @param owner who holds the intellectual property; empty when unknown
   * @param publishedOn its date; null when unknown
   * @param format what sort of file it is
   * @param pages number of pages or slides; null where the format has none
   * @param seconds length of a recording; null outside recordings
   * @param media whether there is something to see or to play at {@code /documents/{id}/media}
   * @param summary up to three sentences
   * @param passages the best passages, at most 3; none where only the document as a whole matches
   * @param rights whose work it is and what others may do with it; null for what was not published
   *     here
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Hit(
      String id,
      String title,
      String titleHtml,
      DocumentKind kind,
      @Nullable DocumentTopic topic,
      String industry,
      List<String> crops,
      @Nullable String region,
      List<String> institutions,
      String author,
      String owner,
      @Nullable LocalDate publishedOn,
      DocumentFormat format,
      @Nullable Integer pages,
      @Nullable Double seconds,
      boolean media,
      List<String> summary,
      List<PassageHit> passages,
      @Nullable String rights) {

    /** Keeps its own copies. */
    public Hit {
      crops = List.copyOf(crops);
      institutions = List.copyOf(institutions);
      summary = List.copyOf(summary);
      passages = List.copyOf(passages);
    }
  }

  /**
   * A passage that matches.
   *
   * @param ordinal its place in the document, from 0
   * @param heading headings that it stands under, from the outermost, joined by {@code " › "};
   *     empty when there are none
   * @param page page or slide, from 1; null where the format has none
   * @param second where it begins in a recording; null outside recordings
   * @param html the telling part of it, HTML-safe with {@code <mark>}
   * @param text the whole passage
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PassageHit(
      int ordinal,
      String heading,
      @Nullable Integer page,
      @Nullable Double second,
      String html,
      String text) {}
}
