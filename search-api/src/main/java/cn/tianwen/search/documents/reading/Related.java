package cn.tianwen.search.documents.reading;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a document.
 *
 * @param documents other documents, the nearest first
 * @param cases solved cases, the nearest first
 * @param otherFormats the same text as another file
 */
public record Related(
    List<Document> documents, List<SolvedCase> cases, List<OtherFormat> otherFormats) {

  /** Keeps its own copies. */
  public Related {
    documents = List.copyOf(documents);
    cases = List.copyOf(cases);
    otherFormats = List.copyOf(otherFormats);
  }

  /**
   * A document that belongs to another.
   *
   * @param id id of the document
   * @param title what it is called
   * @param kind what it is for
   * @param format what sort of file it is
   * @param publishedOn its date; null when unknown
   * @param ties what they have in common; never empty
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Document(
      String id,
      String title,
      DocumentKind kind,
      DocumentFormat format,
      @Nullable LocalDate publishedOn,
      List<Tie> ties) {}

  /**
   * A case that belongs to a document.
   *
   * @param id id of the case
   * @param title what the archive calls it
   * @param crop crop or animal; empty when unknown
   * @param region GB/T 2260 code; null when unknown
   * @param solvedOn day of the service
   * @param ties what they have in common; never empty
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SolvedCase(
      String id,
      String title,
      String crop,
      @Nullable String region,
      LocalDate solvedOn,
      List<Tie> ties) {}

  /**
   * The same text as another file.
   *
   * @param id its own id
   * @param title what that file is called
   * @param format what sort of file it is
   * @param media whether there is something to see or to play at {@code /documents/{id}/media}
   */
  public record OtherFormat(String id, String title, DocumentFormat format, boolean media) {}
}
