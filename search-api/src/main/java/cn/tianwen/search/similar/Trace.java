package cn.tianwen.search.similar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, stage by stage.
 *
 * @param model version of the ranking model
 * @param lexicon version of the lexicon
 * @param steps how the need was understood
 * @param retrievers how many candidates each retriever found
 * @param candidates how many different ones all of them found
 * @param ranked how many of these were read and ranked
 * @param cases one for each case of the answer, in its order
 */
public record Trace(
    String model,
    String lexicon,
    List<Step> steps,
    List<RetrieverTrace> retrievers,
    int candidates,
    int ranked,
    List<CaseTrace> cases) {

  /** Keeps its own copies. */
  public Trace {
    steps = List.copyOf(steps);
    retrievers = List.copyOf(retrievers);
    cases = List.copyOf(cases);
  }

  /**
   * One step of understanding.
   *
   * @param name Chinese name
   * @param text what came out
   */
  public record Step(String name, String text) {}

  /**
   * What one retriever did.
   *
   * @param name of the retriever
   * @param label Chinese name
   * @param found number of candidates
   */
  public record RetrieverTrace(String name, String label, int found) {}

  /**
   * How one case got its place.
   *
   * @param id of the case
   * @param found by which retrievers
   * @param fusedRank place in the fused order of all candidates, from 1
   * @param groups what each group of features adds; the sums add up to {@code score}
   * @param score log-odds within this answer
   * @param behind how far the score is behind the best of all that were ranked
   * @param byScore probability that the score alone gives
   * @param confidence probability after it was held back; the cases are in its order
   * @param heldBack why the confidence was lowered; null when it was not
   */
  public record CaseTrace(
      String id,
      List<FoundBy> found,
      int fusedRank,
      List<GroupTrace> groups,
      double score,
      double behind,
      double byScore,
      double confidence,
      @Nullable String heldBack) {

    /** Keeps its own copies. */
    public CaseTrace {
      found = List.copyOf(found);
      groups = List.copyOf(groups);
    }
  }

  /**
   * A retriever that found a case.
   *
   * @param retriever Chinese name
   * @param rank from 1
   * @param score BM25 score, or the cosine
   */
  public record FoundBy(String retriever, int rank, double score) {}

  /**
   * What a group of features adds to a score.
   *
   * @param name of the group
   * @param label Chinese name
   * @param sum of the contributions
   * @param features each with what it adds
   */
  public record GroupTrace(String name, String label, double sum, List<FeatureTrace> features) {

    /** Keeps its own copy. */
    public GroupTrace {
      features = List.copyOf(features);
    }
  }

  /**
   * What a feature adds to a score.
   *
   * @param name of the feature
   * @param label Chinese name
   * @param value of the case
   * @param contribution to the score
   */
  public record FeatureTrace(String name, String label, double value, double contribution) {}
}
