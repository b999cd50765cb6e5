package cn.tianwen.search.similar;

/**
 * Nanoseconds that the stages of one search took.
 *
 * @param understand folding and concepts
 * @param embed text to vector
 * @param retrieve all retrievers in one request, and fusing
 * @param fetch texts and highlights of the best
 * @param judge confidence and remarks
 */
public record StageTimes(long understand, long embed, long retrieve, long fetch, long judge) {

  /** All stages together. */
  public long total() {
    return understand + embed + retrieve + fetch + judge;
  }
}
