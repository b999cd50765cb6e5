package cn.tianwen.search.documents.reading;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.document.MetadataOrigin;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A released document as callers see it.
 *
 * @param id id of the document
 * @param title what it is called
 * @param kind what it is for
 * @param topic one of the four databases of 地方特色产业; null when none or unknown
 * @param industry industry code
 * @param crops crops and animals that it is about, the most frequent first
 * @param region GB/T 2260 code; null when unknown or the whole country
 * @param regionPath codes from the province down to {@code region}
 * @param institutions companies and institutions that it names, the most frequent first
 * @param author who wrote it; empty when unknown
 * @param owner who holds the intellectual property (知识产权归属); empty when unknown
 * @param publishedOn its date; null when unknown
 * @param language ISO 639-1 code; {@code und} when unknown
 * @param format what sort of file it is
 * @param pages number of pages or slides; null where the format has none
 * @param seconds length of a recording; null outside recordings
 * @param media whether there is something to see or to play at {@code /documents/{id}/media}
 * @param summary up to three sentences
 * @param keywords the most telling first
 * @param origins where each piece of metadata was taken from, by field name
 * @param concepts concept ids that it is about
 * @param outline its headings
 * @param passages its text in order, nothing twice
 * @param related what belongs to it
 * @param rights whose work it is and what others may do with it; null for what was not published
 *     here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
    String id,
    String title,
    DocumentKind kind,
    @Nullable DocumentTopic topic,
    String industry,
    List<String> crops,
    @Nullable String region,
    List<String> regionPath,
    List<String> institutions,
    String author,
    String owner,
    @Nullable LocalDate publishedOn,
    String language,
    DocumentFormat format,
    @Nullable Integer pages,
    @Nullable Double seconds,
    boolean media,
    List<String> summary,
    List<String> keywords,
    Map<String, MetadataOrigin> origins,
    List<String> concepts,
    List<OutlineEntry> outline,
    List<Passage> passages,
    Related related,
    @Nullable String rights) {

  /**
   * A passage.
   *
   * @param ordinal place in the document, from 0
   * @param heading headings that it stands under, from the outermost, joined by {@code " › "}
   * @param page page or slide that it begins on, from 1; null where the format has none
   * @param second where it begins in a recording; null outside recordings
   * @param endSecond where it ends in a recording; null outside recordings
   * @param text what it says and the passage before does not; rows of a table are lines whose cells
   *     are joined by {@code " | "}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Passage(
      int ordinal,
      String heading,
      @Nullable Integer page,
      @Nullable Double second,
      @Nullable Double endSecond,
      String text) {

    static Passage of(DocumentPassage passage) {
      return new Passage(
          passage.ordinal(),
          passage.heading(),
          passage.page(),
          passage.second(),
          passage.endSecond(),
          passage.ownText());
    }
  }

  /** What callers see of a document. */
  public static DocumentView of(IndexedDocument document, Related related) {
    return new DocumentView(
        document.id(),
        document.title(),
        document.kind(),
        document.topic(),
        document.industry(),
        document.crops(),
        document.region(),
        document.regionPath(),
        document.institutions(),
        document.author(),
        document.owner(),
        document.publishedOn(),
        document.language(),
        document.format(),
        document.pages(),
        document.seconds(),
        document.mediaKey() != null,
        document.summary(),
        document.keywords(),
        document.origins(),
        document.concepts(),
        OutlineEntry.of(document.passages()),
        document.passages().stream().map(Passage::of).toList(),
        related,
        document.rights());
  }
}
