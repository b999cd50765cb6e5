package cn.tianwen.search.similar;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.search.compare.EvidenceReader;
import cn.tianwen.search.rank.Candidate;
import cn.tianwen.search.rank.CircumstanceFeatures;
import cn.tianwen.search.rank.FeatureReader;
import cn.tianwen.search.retrieve.CandidateSearch;
import cn.tianwen.search.retrieve.Candidates;
import cn.tianwen.search.retrieve.CaseFetch;
import cn.tianwen.search.retrieve.Fusion;
import cn.tianwen.search.retrieve.QueryStatistics;
import cn.tianwen.search.retrieve.QueryStatisticsReader;
import cn.tianwen.search.understand.Need;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * From a need to candidates with features: asks all retrievers, fuses what they found, and reads
 * the best {@value #RANKED}.
 */
final class Retrieval {

  /** So many of the fused candidates are read and ranked. */
  private static final int RANKED = 60;

  /** The beginning of a long story is enough for its vector, whose cost grows with the text. */
  private static final int EMBEDDED_CHARACTERS = 1_000;

  private final TextEmbedder embedder;
  private final QueryStatisticsReader statistics;
  private final CandidateSearch search;
  private final CaseFetch fetch;
  private final FeatureReader features;

  Retrieval(SimilarResources with, EvidenceReader evidences, String index) {
    this.embedder = with.embedder();
    this.statistics = new QueryStatisticsReader(with.client(), index);
    this.search = new CandidateSearch(with.client(), with.lexicon(), index);
    this.fetch = new CaseFetch(with.client(), index);
    this.features =
        new FeatureReader(
            evidences,
            new CircumstanceFeatures(
                with.regions(), with.industries(), with.clock(), with.quality()));
  }

  /** The candidates of a need. */
  Found find(Need need) throws IOException {
    CompletableFuture<QueryStatistics> asked = statistics(CandidateSearch.lexicalText(need));
    List<Float> vector = vector(need);
    Candidates candidates = search.find(need, vector);
    List<Fusion.Ranked> fused = Fusion.rank(candidates);
    List<String> ids = fused.stream().limit(RANKED).map(Fusion.Ranked::id).toList();
    Map<String, CaseFetch.Fetched> fetched = fetch.fetch(ids, vector);
    List<CaseFetch.Fetched> read = ids.stream().map(fetched::get).filter(Objects::nonNull).toList();
    return new Found(candidates, fused, features.read(need, await(asked), candidates, read));
  }

  /** What {@link #find} sends, and what shows these cases. */
  SentRequests requests(Need need, Found found, List<String> shown) {
    List<Float> vector = vector(need);
    List<String> ids = found.fused().stream().limit(RANKED).map(Fusion.Ranked::id).toList();
    String text = CandidateSearch.lexicalText(need);
    return new SentRequests(
        embedded(need),
        statistics.request(text),
        search.request(need, vector),
        fetch.rankingRequest(ids, vector),
        fetch.showRequest(shown, text));
  }

  private static String embedded(Need need) {
    return need.text().substring(0, Math.min(need.text().length(), EMBEDDED_CHARACTERS));
  }

  private List<Float> vector(Need need) {
    float[] vector = embedder.embed(embedded(need));
    List<Float> numbers = new ArrayList<>(vector.length);
    for (float number : vector) {
      numbers.add(number);
    }
    return numbers;
  }

  /** Asked while the embedding is worked out. */
  private CompletableFuture<QueryStatistics> statistics(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return statistics.read(text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        task -> Thread.ofVirtual().name("term-statistics").start(task));
  }

  private static QueryStatistics await(CompletableFuture<QueryStatistics> asked)
      throws IOException {
    try {
      return asked.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException away) {
        throw new IOException(away.getCause());
      }
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw e;
    }
  }

  /**
   * What was found for a need.
   *
   * @param candidates of each retriever
   * @param fused all of them in fused order
   * @param read the best of these, with their features
   */
  record Found(Candidates candidates, List<Fusion.Ranked> fused, List<Candidate> read) {}
}
