package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.measure.Latencies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks all needs of all systems. Every need goes to one system after the other before the next need
 * comes, each time beginning with another system, so that all see the same state of the machine.
 */
final class QueryRun {

  private static final int SIZE = 10;
  private static final int WARM_UP = 30;
  private static final int REPORT_EVERY = 50;

  private final List<LabelledNeed> needs;
  private final List<RankingSystem> systems;
  private final EvaluationProgress progress;

  QueryRun(List<LabelledNeed> needs, List<RankingSystem> systems, EvaluationProgress progress) {
    this.needs = needs;
    this.systems = systems;
    this.progress = progress;
  }

  /** The answers, a run for each system in the order of the systems. */
  List<SystemRun> run() {
    try {
      warmUp();
      return ask();
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void warmUp() throws IOException {
    int last = needs.size() - 1;
    for (int i = 0; i <= Math.min(WARM_UP, last); i++) {
      for (RankingSystem system : systems) {
        system.answer(needs.get(last - i), SIZE);
      }
    }
  }

  private List<SystemRun> ask() throws IOException {
    long[][] nanos = new long[systems.size()][needs.size()];
    List<List<SystemAnswer>> answers = new ArrayList<>();
    systems.forEach(system -> answers.add(new ArrayList<>(needs.size())));
    for (int i = 0; i < needs.size(); i++) {
      for (int turn = 0; turn < systems.size(); turn++) {
        int system = (i + turn) % systems.size();
        long start = System.nanoTime();
        SystemAnswer answer = systems.get(system).answer(needs.get(i), SIZE);
        nanos[system][i] = System.nanoTime() - start;
        answers.get(system).add(answer);
      }
      if ((i + 1) % REPORT_EVERY == 0 || i + 1 == needs.size()) {
        progress.done("asking", i + 1, needs.size());
      }
    }
    List<SystemRun> runs = new ArrayList<>();
    for (int i = 0; i < systems.size(); i++) {
      runs.add(new SystemRun(systems.get(i).name(), answers.get(i), Latencies.ofNanos(nanos[i])));
    }
    return runs;
  }
}
