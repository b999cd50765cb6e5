package cn.tianwen.pdf;

/** Hears how far the making of a file is. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (done, total) -> {};

  /**
   * A page is finished.
   *
   * @param done pages that are finished, 1..{@code total}
   * @param total pages of the file
   */
  void page(int done, int total);
}
