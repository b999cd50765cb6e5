package cn.tianwen.ingest.outbox;

/** Brings what changed in a module's part of PostgreSQL into an index. */
public interface OutboxFollower {

  /** What it brings, in English, for logs. */
  String what();

  /**
   * Creates the index where there is none.
   *
   * @throws java.io.UncheckedIOException when Elasticsearch does not answer
   */
  void prepare();

  /**
   * Brings the first waiting changes into the index; they are forgotten only when it has them.
   *
   * @return how many changes were done; 0 when none is waiting
   * @throws java.io.UncheckedIOException when Elasticsearch stays away; the changes keep waiting
   */
  int drain();

  /** Brings everything that is waiting into the index. */
  default void drainAll() {
    while (drain() > 0) {
      // The next ones.
    }
  }
}
