package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.rank.FeatureVector;
import java.util.List;

/**
 * A need with the features of its candidates and their labels.
 *
 * @param set name of the set it comes from
 * @param id of the need
 * @param features of the candidates, in fused order
 * @param solves which of the candidates solve the need; as long as {@code features}
 * @param answerable whether any case of the corpus solves it, also one that is no candidate
 */
public record LabelledCandidates(
    String set, String id, List<FeatureVector> features, List<Boolean> solves, boolean answerable) {

  /** Refuses lists of different length; keeps its own copies. */
  public LabelledCandidates {
    features = List.copyOf(features);
    solves = List.copyOf(solves);
    if (features.size() != solves.size()) {
      throw new IllegalArgumentException(
          id + " has " + features.size() + " candidates and " + solves.size() + " labels");
    }
  }

  /** Whether one of the candidates solves the need, so that an order can be right or wrong. */
  public boolean isRankable() {
    return solves.contains(true);
  }
}
