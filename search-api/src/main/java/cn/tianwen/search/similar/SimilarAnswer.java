package cn.tianwen.search.similar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SimilarQuery}.
 *
 * @param requestId names this answer when feedback is given
 * @param advice what the best case's confidence means
 * @param query what was understood of the text
 * @param cases the most similar first; empty when there are none at all
 * @param tookMs milliseconds from query to answer
 * @param trace how it came about; null when it was not asked for
 */
public record SimilarAnswer(
    String requestId,
    Advice advice,
    Understood query,
    List<SimilarCase> cases,
    long tookMs,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Trace trace) {

  /** Below this confidence a case would only distract a person. */
  private static final double WORTH_SHOWING = 0.05;

  /** Keeps its own copy. */
  public SimilarAnswer {
    cases = List.copyOf(cases);
  }

  /** The cases that a page shows: those with a confidence of at least {@value #WORTH_SHOWING}. */
  public List<SimilarCase> worthShowing() {
    return cases.stream().filter(one -> one.confidence() >= WORTH_SHOWING).toList();
  }

  /**
   * What was understood of the text.
   *
   * @param normalized the text as it was searched
   * @param concepts what the text names and does not deny, in its order
   */
  public record Understood(String normalized, List<Mention> concepts) {

    /** Keeps its own copy. */
    public Understood {
      concepts = List.copyOf(concepts);
    }
  }

  /**
   * A concept that the text names.
   *
   * @param id concept id, e.g. {@code crop.wogan}
   * @param type lower-case type, e.g. {@code crop}
   * @param surface how the text writes it
   */
  public record Mention(String id, String type, String surface) {}
}
