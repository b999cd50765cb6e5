package cn.tianwen.evaluation.editions;

/**
 * How fast one way makes pages.
 *
 * @param name of the way
 * @param pages of the file
 * @param seconds that it took, the median of the rounds
 */
public record EditionFigures(String name, int pages, double seconds) {

  /** Pages in a second. */
  public double pagesPerSecond() {
    return pages / seconds;
  }

  /** How many times as long as another way this one takes for a page. */
  public double timeOf(EditionFigures other) {
    return other.pagesPerSecond() / pagesPerSecond();
  }
}
