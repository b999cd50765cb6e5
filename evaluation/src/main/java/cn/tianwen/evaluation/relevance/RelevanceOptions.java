package cn.tianwen.evaluation.relevance;

import java.nio.file.Path;

/**
 * What to measure.
 *
 * @param dataset folder in the BEIR layout
 * @param split name of the file in {@code qrels}, e.g. {@code test}
 */
public record RelevanceOptions(Path dataset, String split) {

  /** Refuses a split that is no plain name. */
  public RelevanceOptions {
    if (!split.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("Not the name of a split: " + split);
    }
  }

  /** The split {@code test}. */
  public static RelevanceOptions test(Path dataset) {
    return new RelevanceOptions(dataset, "test");
  }
}
