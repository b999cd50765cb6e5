package cn.tianwen.evaluation.relevance;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.scratch.ScratchIndex;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Measures how good 找类似 is on a labelled set: loads the corpus into a scratch index, asks every
 * query of every system and removes the index. One evaluation at a time on a cluster.
 */
public final class RelevanceEvaluation {

  private static final String SCRATCH = "evaluation";

  private RelevanceEvaluation() {}

  /**
   * Runs the evaluation.
   *
   * @throws MalformedDatasetException naming the file and the line of the set that is wrong;
   *     nothing was written then
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public static EvaluationReport run(
      RelevanceOptions options,
      ElasticsearchClient client,
      TextEmbedder embedder,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      EvaluationProgress progress) {
    BeirDataset set = new BeirReader().read(options.dataset(), options.split());
    try (ScratchIndex scratch = new ScratchIndex(client, SCRATCH)) {
      String index = scratch.name();
      new CorpusLoader(client, embedder, lexicon).load(index, set.documents(), progress);
      List<RankingSystem> systems =
          List.of(
              PlainSystem.standard(client, index),
              PlainSystem.smartcn(client, index),
              PlainSystem.moreLikeThis(client, index),
              PlainSystem.dense(client, index, embedder),
              new TianwenSystem(
                  new SimilarCases(client, embedder, lexicon, regions, industries, index)));
      List<SystemFigures> figures = new QueryRun(set, systems, progress).run();
      return new EvaluationReport(
          set, cutQueries(set), lexicon.version(), embedder.model(), figures);
    }
  }

  private static int cutQueries(BeirDataset set) {
    return (int)
        set.queries().stream()
            .filter(query -> query.text().strip().length() > SimilarQuery.MAX_TEXT)
            .count();
  }
}
