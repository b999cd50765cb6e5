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
   * @param corrections the terms taken for misspelt, each once, in its order
   */
  public record Understood(
      String normalized, List<Mention> concepts, List<Correction> corrections) {

    /** Keeps its own copies. */
    public Understood {
      concepts = List.copyOf(concepts);
      corrections = List.copyOf(corrections);
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

  /**
   * A term that was taken for another.
   *
   * @param written how the text spells it, e.g. 稻飞师
   * @param meant what was searched in its place, e.g. 稻飞虱
   */
  public record Correction(String written, String meant) {}
}
