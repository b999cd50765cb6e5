package cn.tianwen.evaluation.load;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.sample.CaseGenerator;
import cn.tianwen.sample.SampleCase;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for similar cases, through the API and bare. The sides take turns in short rounds, each with
 * the same queries and each as often first, so that both see the same state of the machine.
 */
final class SearchMeasurement {

  private static final int ROUNDS = 4;
  private static final int DISTINCT_QUERIES = 1_000;
  private static final int WARM_UP = 50;

  private final LoadOptions options;
  private final ElasticsearchClient client;
  private final TextEmbedder embedder;
  private final SimilarCases similar;
  private final EvaluationProgress progress;

  SearchMeasurement(
      LoadOptions options,
      ElasticsearchClient client,
      TextEmbedder embedder,
      SimilarCases similar,
      EvaluationProgress progress) {
    this.options = options;
    this.client = client;
    this.embedder = embedder;
    this.similar = similar;
    this.progress = progress;
  }

  List<LevelFigures> run() throws IOException, InterruptedException {
    List<String> texts =
        new CaseGenerator(options.seed() + 1)
            .cases(Math.min(options.requests(), DISTINCT_QUERIES))
            .map(SampleCase::problem)
            .map(text -> text.substring(0, Math.min(text.length(), SimilarQuery.MAX_TEXT)))
            .toList();
    List<LevelFigures> levels = new ArrayList<>();
    try (SimilarEndpoint api = new SimilarEndpoint(options.searchApi(), texts)) {
      BareSearch bare = new BareSearch(client, embedder, similar, texts);
      for (int i = 0; i < WARM_UP; i++) {
        api.send(i);
        bare.send(i);
      }
      for (int clients : options.clients()) {
        levels.add(level(clients, api, bare));
        progress.done("similar", levels.size(), options.clients().size());
      }
    }
    return levels;
  }

  private LevelFigures level(int count, RequestSender api, RequestSender bare)
      throws InterruptedException {
    Duration limit = options.timePerLevel().dividedBy(ROUNDS);
    List<Clients.Round> apiRounds = new ArrayList<>();
    List<Clients.Round> bareRounds = new ArrayList<>();
    try (Clients clients = new Clients(count)) {
      for (int round = 0; round < ROUNDS; round++) {
        int first = options.requests() * round / ROUNDS;
        int requests = options.requests() * (round + 1) / ROUNDS - first;
        if (round % 2 == 0) {
          apiRounds.add(clients.send(api, first, requests, limit));
          bareRounds.add(clients.send(bare, first, requests, limit));
        } else {
          bareRounds.add(clients.send(bare, first, requests, limit));
          apiRounds.add(clients.send(api, first, requests, limit));
        }
      }
    }
    return new LevelFigures(count, SideFigures.of(apiRounds), SideFigures.of(bareRounds));
  }
}
