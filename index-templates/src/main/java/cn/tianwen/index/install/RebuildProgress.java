package cn.tianwen.index.install;

/** Told how far a rebuild is. */
@FunctionalInterface
public interface RebuildProgress {

  /** Tells nobody. */
  RebuildProgress SILENT = (done, total) -> {};

  /** Called after every page with the documents written so far and the total. */
  void written(long done, long total);
}
