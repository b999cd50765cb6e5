package cn.tianwen.index.document;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.PublicationId;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is indexed, with all its passages, so that it is replaced in one visible step.
 * Names are those of the mappings in {@code tw-documents.json} and {@code
 * tw-document-mappings.json}; a mapping test holds them together.
 *
 * @param id stable id, made of its source and path; the document id
 * @param title what it is called
 * @param kind what it is for
 * @param topic which of the four databases of 地方特色产业 it belongs to; null when none or unknown
 * @param industry industry code
 * @param crops crops and animals it is about, standard names, the most frequent first
 * @param region GB/T 2260 code of the finest region known; null when unknown or the whole country
 * @param regionPath codes from the province down to {@code region}
 * @param location centre of {@code region}; null when unknown
 * @param institutions companies and institutions that it names, the most frequent first
 * @param author who wrote it; empty when unknown
 * @param owner who holds the intellectual property (知识产权归属); empty when unknown
 * @param publishedOn its date; null when unknown
 * @param language ISO 639-1 code, e.g. {@code zh}; {@code und} when unknown
 * @param format what sort of file it is
 * @param mediaType type found by content, e.g. {@code application/pdf}
 * @param path path in its source, {@code /} between folders and {@code !/} before what lies in an
 *     archive; personal data masked
 * @param pages number of pages or slides; null where the format has none
 * @param seconds length of a recording; null outside recordings
 * @param sha256 of the file, in hex
 * @param mediaKey where the content store keeps what a reader may see or play: a recording, or an
 *     image without its EXIF data; null when there is nothing
 * @param summary up to three sentences of it that say most, in their order
 * @param keywords the most telling terms first
 * @param origins where each piece of metadata was taken from, by field name
 * @param duplicateOf id of the document that is shown instead, because it has the same text; null
 *     when it is shown itself
 * @param status whether readers may see it
 * @param concepts concept ids that it is about
 * @param conceptPath {@code concepts} and everything broader
 * @param passages in their order; their texts make up the document
 * @param vector embedding of title and summary, 512 numbers of length 1; empty before it is
 *     embedded and when read without it
 * @param contentHash SHA-256 of everything that came from the source and of the way it was
 *     analysed, in hex
 * @param lexiconVersion version of the lexicon that found the concepts
 * @param source name of the folder or system that it came from
 * @param rights whose work it is and what others may do with it, for showing; null where nobody
 *     said so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndexedDocument(
    @JsonProperty("id") String id,
    @JsonProperty("title") String title,
    @JsonProperty("kind") DocumentKind kind,
    @JsonProperty("topic") @Nullable DocumentTopic topic,
    @JsonProperty("industry") String industry,
    @JsonProperty("crops") List<String> crops,
    @JsonProperty("region") @Nullable String region,
    @JsonProperty("regionPath") List<String> regionPath,
    @JsonProperty("location") @Nullable GeoPoint location,
    @JsonProperty("institutions") List<String> institutions,
    @JsonProperty("author") String author,
    @JsonProperty("owner") String owner,
    @JsonProperty("publishedOn") @Nullable LocalDate publishedOn,
    @JsonProperty("language") String language,
    @JsonProperty("format") DocumentFormat format,
    @JsonProperty("mediaType") String mediaType,
    @JsonProperty("path") String path,
    @JsonProperty("pages") @Nullable Integer pages,
    @JsonProperty("seconds") @Nullable Double seconds,
    @JsonProperty("sha256") String sha256,
    @JsonProperty("mediaKey") @Nullable String mediaKey,
    @JsonProperty("summary") List<String> summary,
    @JsonProperty("keywords") List<String> keywords,
    @JsonProperty("origins") Map<String, MetadataOrigin> origins,
    @JsonProperty("duplicateOf") @Nullable String duplicateOf,
    @JsonProperty("status") DocumentStatus status,
    @JsonProperty("concepts") List<String> concepts,
    @JsonProperty("conceptPath") List<String> conceptPath,
    @JsonProperty("passages") List<DocumentPassage> passages,
    @JsonProperty("vector") @JsonInclude(JsonInclude.Include.NON_EMPTY) float[] vector,
    @JsonProperty("contentHash") String contentHash,
    @JsonProperty("lexiconVersion") String lexiconVersion,
    @JsonProperty("source") String source,
    @JsonProperty("rights") @Nullable String rights) {

  /** Refuses a vector of another length; missing lists become empty ones. */
  public IndexedDocument {
    vector = Objects.requireNonNullElse(vector, CaseDocument.NO_VECTOR);
    if (vector.length != 0 && vector.length != CaseDocument.DIMENSIONS) {
      throw new IllegalArgumentException(
          "Document " + id + " has a vector of " + vector.length + " numbers");
    }
    crops = List.copyOf(Objects.requireNonNullElse(crops, List.of()));
    regionPath = List.copyOf(Objects.requireNonNullElse(regionPath, List.of()));
    institutions = List.copyOf(Objects.requireNonNullElse(institutions, List.of()));
    summary = List.copyOf(Objects.requireNonNullElse(summary, List.of()));
    keywords = List.copyOf(Objects.requireNonNullElse(keywords, List.of()));
    origins = Map.copyOf(Objects.requireNonNullElse(origins, Map.of()));
    concepts = List.copyOf(Objects.requireNonNullElse(concepts, List.of()));
    conceptPath = List.copyOf(Objects.requireNonNullElse(conceptPath, List.of()));
    passages = List.copyOf(Objects.requireNonNullElse(passages, List.of()));
  }

  /** The text that is embedded for the document as a whole. */
  public String textToEmbed() {
    return title + "。" + String.join("", summary);
  }

  /**
   * The text that is embedded for one of its passages: title and headings say what a passage alone
   * may leave open.
   */
  public String textToEmbed(DocumentPassage passage) {
    String context = passage.heading().isEmpty() ? title : title + " › " + passage.heading();
    return context + "\n" + passage.text();
  }

  /** The same document with its vector and its passages' ones. */
  public IndexedDocument withVectors(float[] newVector, List<DocumentPassage> newPassages) {
    return with(duplicateOf, status, mediaKey, newPassages, newVector);
  }

  /** The same document, shown in the place of another or not. */
  public IndexedDocument withDuplicateOf(@Nullable String other) {
    return with(other, status, mediaKey, passages, vector);
  }

  /** The same document with another status. */
  public IndexedDocument withStatus(DocumentStatus newStatus) {
    return with(duplicateOf, newStatus, mediaKey, passages, vector);
  }

  /** The same document with what a reader may see or play. */
  public IndexedDocument withMediaKey(@Nullable String key) {
    return with(duplicateOf, status, key, passages, vector);
  }

  /** The same document as one that was published here, see {@link PublicationId}. */
  public IndexedDocument asPublication(String newId, List<String> newSummary, String newRights) {
    return new IndexedDocument(
        newId,
        title,
        kind,
        topic,
        industry,
        crops,
        region,
        regionPath,
        location,
        institutions,
        author,
        owner,
        publishedOn,
        language,
        format,
        mediaType,
        path,
        pages,
        seconds,
        sha256,
        mediaKey,
        newSummary,
        keywords,
        origins,
        duplicateOf,
        status,
        concepts,
        conceptPath,
        passages,
        vector,
        contentHash,
        lexiconVersion,
        source,
        newRights);
  }

  /** The same document with its concepts, and those of its passages, found anew. */
  public IndexedDocument withConcepts(
      List<String> newConcepts,
      List<String> newConceptPath,
      List<DocumentPassage> newPassages,
      String newLexiconVersion) {
    return new IndexedDocument(
        id,
        title,
        kind,
        topic,
        industry,
        crops,
        region,
        regionPath,
        location,
        institutions,
        author,
        owner,
        publishedOn,
        language,
        format,
        mediaType,
        path,
        pages,
        seconds,
        sha256,
        mediaKey,
        summary,
        keywords,
        origins,
        duplicateOf,
        status,
        newConcepts,
        newConceptPath,
        newPassages,
        vector,
        contentHash,
        newLexiconVersion,
        source,
        rights);
  }

  private IndexedDocument with(
      @Nullable String newDuplicateOf,
      DocumentStatus newStatus,
      @Nullable String newMediaKey,
      List<DocumentPassage> newPassages,
      float[] newVector) {
    return new IndexedDocument(
        id,
        title,
        kind,
        topic,
        industry,
        crops,
        region,
        regionPath,
        location,
        institutions,
        author,
        owner,
        publishedOn,
        language,
        format,
        mediaType,
        path,
        pages,
        seconds,
        sha256,
        newMediaKey,
        summary,
        keywords,
        origins,
        newDuplicateOf,
        newStatus,
        concepts,
        conceptPath,
        newPassages,
        newVector,
        contentHash,
        lexiconVersion,
        source,
        rights);
  }
}
