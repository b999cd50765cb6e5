package cn.tianwen.index;

import cn.tianwen.index.text.NeedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A solved case as it is indexed. Names are those of the mappings in {@code tw-cases.json} and
 * {@code tw-document-mappings.json}; a mapping test holds the two together.
 *
 * @param id stable id of the case; the document id
 * @param title what the archive calls it
 * @param problem the need in the reporter's words, folded and with personal data masked
 * @param solution the expert's answer, folded and with personal data masked; empty when read
 *     without it
 * @param crop crop or animal in its standard name, as given; empty when unknown
 * @param cropConcept concept id of {@code crop}; null when the lexicon does not know it
 * @param industry industry code
 * @param region GB/T 2260 code of the finest region known; null when unknown
 * @param regionPath codes from the province down to {@code region}
 * @param location centre of {@code region}; null when unknown
 * @param solvedOn day on which the service was registered
 * @param month 1 to 12, of {@code solvedOn}
 * @param expert who answered; empty when read without it
 * @param institution where the expert works; empty when read without it
 * @param evaluation what the reporter said of it
 * @param status whether readers may see it
 * @param concepts concept ids found in title and problem, and {@code cropConcept}
 * @param solutionConcepts concept ids found in the solution
 * @param conceptPath {@code concepts} and everything broader
 * @param suggest inputs of the completion suggester: title, full pinyin, initials
 * @param vector embedding of title and problem, 512 numbers of length 1; empty before it is
 *     embedded and when read without it
 * @param hubness how near {@code vector} lies to the rest of the collection, -1 to 1: mean cosine
 *     to the nearest of a sample; null while unknown
 * @param contentHash SHA-256 of everything that came from the source, in hex; empty when read
 *     without it
 * @param lexiconVersion version of the lexicon that found the concepts
 * @param source name of the file or system it came from
 * @param rights whose work it is and what others may do with it, for showing; null where nobody
 *     said so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDocument(
    @JsonProperty("id") String id,
    @JsonProperty("title") String title,
    @JsonProperty("problem") String problem,
    @JsonProperty("solution") String solution,
    @JsonProperty("crop") String crop,
    @JsonProperty("cropConcept") @Nullable String cropConcept,
    @JsonProperty("industry") String industry,
    @JsonProperty("region") @Nullable String region,
    @JsonProperty("regionPath") List<String> regionPath,
    @JsonProperty("location") @Nullable GeoPoint location,
    @JsonProperty("solvedOn") LocalDate solvedOn,
    @JsonProperty("month") int month,
    @JsonProperty("expert") String expert,
    @JsonProperty("institution") String institution,
    @JsonProperty("evaluation") Evaluation evaluation,
    @JsonProperty("status") CaseStatus status,
    @JsonProperty("concepts") List<String> concepts,
    @JsonProperty("solutionConcepts") List<String> solutionConcepts,
    @JsonProperty("conceptPath") List<String> conceptPath,
    @JsonProperty("suggest") List<String> suggest,
    @JsonProperty("vector") @JsonInclude(JsonInclude.Include.NON_EMPTY) float[] vector,
    @JsonProperty("hubness") @Nullable Float hubness,
    @JsonProperty("contentHash") String contentHash,
    @JsonProperty("lexiconVersion") String lexiconVersion,
    @JsonProperty("source") String source,
    @JsonProperty("rights") @Nullable String rights) {

  /** Length of {@link #vector}. */
  public static final int DIMENSIONS = 512;

  /** The {@link #vector} of a case that is not embedded. */
  public static final float[] NO_VECTOR = {};

  /**
   * Refuses a vector of another length and a hubness that is no cosine; lists and texts that were
   * not read become empty ones.
   */
  public CaseDocument {
    vector = Objects.requireNonNullElse(vector, NO_VECTOR);
    if (vector.length != 0 && vector.length != DIMENSIONS) {
      throw new IllegalArgumentException(
          "Case " + id + " has a vector of " + vector.length + " numbers, not " + DIMENSIONS);
    }
    if (hubness != null && !(Math.abs(hubness) <= 1)) {
      throw new IllegalArgumentException("Case " + id + " has a hubness of " + hubness);
    }
    solution = Objects.requireNonNullElse(solution, "");
    expert = Objects.requireNonNullElse(expert, "");
    institution = Objects.requireNonNullElse(institution, "");
    contentHash = Objects.requireNonNullElse(contentHash, "");
    regionPath = List.copyOf(Objects.requireNonNullElse(regionPath, List.of()));
    concepts = List.copyOf(Objects.requireNonNullElse(concepts, List.of()));
    solutionConcepts = List.copyOf(Objects.requireNonNullElse(solutionConcepts, List.of()));
    conceptPath = List.copyOf(Objects.requireNonNullElse(conceptPath, List.of()));
    suggest = List.copyOf(Objects.requireNonNullElse(suggest, List.of()));
  }

  /**
   * A point as Elasticsearch's {@code geo_point} takes it.
   *
   * @param lat degrees north
   * @param lon degrees east
   */
  public record GeoPoint(@JsonProperty("lat") double lat, @JsonProperty("lon") double lon) {}

  private static final NeedText NEED_TEXT = new NeedText();

  /**
   * Title and problem in the form in which needs are searched. Indexed, but not kept in the source:
   * it follows from the two.
   */
  @JsonProperty(value = "need", access = JsonProperty.Access.READ_ONLY)
  public String need() {
    return NEED_TEXT.normalise(title + "\n" + problem);
  }

  /** The text that is embedded: title and problem, in the form in which needs are embedded. */
  public static String textToEmbed(String title, String problem) {
    return NEED_TEXT.normalise(title.isBlank() ? problem : title + "。" + problem);
  }

  /** The same case with its vector, whose hubness is not known yet. */
  public CaseDocument withVector(float[] newVector) {
    return with(annotations(), newVector, null);
  }

  /**
   * The same case with the hubness of its vector.
   *
   * @param newHubness -1 to 1; null when unknown
   */
  public CaseDocument withHubness(@Nullable Float newHubness) {
    return with(annotations(), vector, newHubness);
  }

  /** The same case with the concepts that another lexicon found. */
  public CaseDocument withAnnotations(CaseAnnotations annotations) {
    return with(annotations, vector, hubness);
  }

  private CaseAnnotations annotations() {
    return new CaseAnnotations(
        cropConcept, concepts, solutionConcepts, conceptPath, lexiconVersion);
  }

  private CaseDocument with(
      CaseAnnotations annotations, float[] newVector, @Nullable Float newHubness) {
    return new CaseDocument(
        id,
        title,
        problem,
        solution,
        crop,
        annotations.cropConcept(),
        industry,
        region,
        regionPath,
        location,
        solvedOn,
        month,
        expert,
        institution,
        evaluation,
        status,
        annotations.concepts(),
        annotations.solutionConcepts(),
        annotations.conceptPath(),
        suggest,
        newVector,
        newHubness,
        contentHash,
        annotations.lexiconVersion(),
        source,
        rights);
  }
}
