package cn.tianwen.index.document;

import cn.tianwen.index.CaseDocument;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that is found and embedded on its own.
 *
 * @param ordinal place in the document, from 0
 * @param heading headings that it stands under, from the outermost, joined by {@code " › "}; empty
 *     when there are none
 * @param page page or slide that it begins on, from 1; null where the format has none
 * @param second where it begins in a recording, in seconds; null outside recordings
 * @param endSecond where it ends in a recording, in seconds; null outside recordings
 * @param overlap how many characters at the beginning of {@code text} repeat the end of the passage
 *     before, or the header row of a table that goes on
 * @param text folded and with personal data masked; the rows of a table are lines whose cells are
 *     joined by {@code " | "}
 * @param concepts concept ids found in it
 * @param vector embedding, {@value CaseDocument#DIMENSIONS} numbers of length 1; empty before it is
 *     embedded and when read without it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentPassage(
    @JsonProperty("ordinal") int ordinal,
    @JsonProperty("heading") String heading,
    @JsonProperty("page") @Nullable Integer page,
    @JsonProperty("second") @Nullable Double second,
    @JsonProperty("endSecond") @Nullable Double endSecond,
    @JsonProperty("overlap") int overlap,
    @JsonProperty("text") String text,
    @JsonProperty("concepts") List<String> concepts,
    @JsonProperty("vector") @JsonInclude(JsonInclude.Include.NON_EMPTY) float[] vector) {

  /** Refuses an overlap that is longer than the text; missing lists become empty ones. */
  public DocumentPassage {
    heading = Objects.requireNonNullElse(heading, "");
    text = Objects.requireNonNullElse(text, "");
    if (overlap < 0 || overlap > text.length()) {
      throw new IllegalArgumentException(
          "Passage " + ordinal + " repeats " + overlap + " of " + text.length() + " characters");
    }
    concepts = List.copyOf(Objects.requireNonNullElse(concepts, List.of()));
    vector = Objects.requireNonNullElse(vector, CaseDocument.NO_VECTOR);
    if (vector.length != 0 && vector.length != CaseDocument.DIMENSIONS) {
      throw new IllegalArgumentException(
          "Passage " + ordinal + " has a vector of " + vector.length + " numbers");
    }
  }

  /** The text without what the passage before it says already. */
  public String ownText() {
    return text.substring(overlap);
  }

  /** The same passage with its vector. */
  public DocumentPassage withVector(float[] newVector) {
    return new DocumentPassage(
        ordinal, heading, page, second, endSecond, overlap, text, concepts, newVector);
  }

  /** The same passage with concepts that were found anew. */
  public DocumentPassage withConcepts(List<String> newConcepts) {
    return new DocumentPassage(
        ordinal, heading, page, second, endSecond, overlap, text, newConcepts, vector);
  }
}
