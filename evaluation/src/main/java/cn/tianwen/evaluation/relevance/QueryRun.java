package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.measure.Latencies;
import cn.tianwen.search.similar.SimilarQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks all queries of all systems. Every query goes to one system after the other before the next
 * query comes, each time beginning with another system, so that all see the same state of the
 * machine.
 */
final class QueryRun {

  private static final int SIZE = 10;
  private static final int WARM_UP = 30;
  private static final int REPORT_EVERY = 50;

  private final BeirDataset set;
  private final List<RankingSystem> systems;
  private final EvaluationProgress progress;

  QueryRun(BeirDataset set, List<RankingSystem> systems, EvaluationProgress progress) {
    this.set = set;
    this.systems = systems;
    this.progress = progress;
  }

  List<SystemFigures> run() {
    try {
      warmUp();
      return ask();
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void warmUp() throws IOException {
    int last = set.queries().size() - 1;
    for (int i = 0; i <= Math.min(WARM_UP, last); i++) {
      for (RankingSystem system : systems) {
        system.rank(text(set.queries().get(last - i)), SIZE);
      }
    }
  }

  private List<SystemFigures> ask() throws IOException {
    int queries = set.queries().size();
    long[][] nanos = new long[systems.size()][queries];
    List<List<RankingQuality>> qualities = new ArrayList<>();
    systems.forEach(system -> qualities.add(new ArrayList<>(queries)));
    for (int i = 0; i < queries; i++) {
      BeirDataset.Query query = set.queries().get(i);
      for (int turn = 0; turn < systems.size(); turn++) {
        int system = (i + turn) % systems.size();
        long start = System.nanoTime();
        List<String> ranking = systems.get(system).rank(text(query), SIZE);
        nanos[system][i] = System.nanoTime() - start;
        qualities.get(system).add(RankingQuality.of(ranking, set.judgements(query)));
      }
      if ((i + 1) % REPORT_EVERY == 0 || i + 1 == queries) {
        progress.done("asking", i + 1, queries);
      }
    }
    List<SystemFigures> figures = new ArrayList<>();
    for (int i = 0; i < systems.size(); i++) {
      figures.add(
          new SystemFigures(
              systems.get(i).name(),
              RankingQuality.mean(qualities.get(i)),
              Latencies.ofNanos(nanos[i])));
    }
    return figures;
  }

  /** The text as the API takes it: stripped, and cut where it is too long. */
  static String text(BeirDataset.Query query) {
    String text = query.text().strip();
    if (text.length() <= SimilarQuery.MAX_TEXT) {
      return text;
    }
    int end = SimilarQuery.MAX_TEXT;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
