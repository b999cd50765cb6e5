package cn.tianwen.search.similar;

/** Measures the stages of one search. */
final class StopWatch {

  private final long start = System.nanoTime();
  private long last = start;

  /** Nanoseconds since the last lap. */
  long lap() {
    long now = System.nanoTime();
    long lap = now - last;
    last = now;
    return lap;
  }

  /** Milliseconds since the start. */
  long millis() {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
