package cn.tianwen.evaluation.load;

import cn.tianwen.evaluation.measure.Latencies;
import java.util.List;

/**
 * One side of a level.
 *
 * @param answered requests with a good answer
 * @param failed requests without one
 * @param latencies of the good answers
 * @param perSecond good answers a second
 */
record SideFigures(int answered, int failed, Latencies latencies, double perSecond) {

  private static final double NANOS_PER_SECOND = 1e9;

  /** Sums up several rounds. */
  static SideFigures of(List<Clients.Round> rounds) {
    long[] nanos =
        rounds.stream()
            .flatMap(round -> round.nanos().stream())
            .mapToLong(Long::longValue)
            .toArray();
    long wall = rounds.stream().mapToLong(Clients.Round::wall).sum();
    int failed = rounds.stream().mapToInt(Clients.Round::failed).sum();
    return new SideFigures(
        nanos.length, failed, Latencies.ofNanos(nanos), nanos.length * NANOS_PER_SECOND / wall);
  }
}
