package cn.tianwen.evaluation;

/** Told how far a long measurement is. */
@FunctionalInterface
public interface EvaluationProgress {

  /** Tells nobody. */
  EvaluationProgress SILENT = (stage, done, total) -> {};

  /**
   * Called every now and then.
   *
   * @param stage what is being done, e.g. {@code loading}
   * @param done parts done
   * @param total all parts of the stage
   */
  void done(String stage, long done, long total);
}
