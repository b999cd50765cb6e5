package cn.tianwen.search.similar;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.RankingModelFile;
import cn.tianwen.search.verdict.SolutionQuality;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;

/**
 * What 找类似 works with. Whoever opened the client and the embedder closes them.
 *
 * @param client stays open for as long as the search is used
 * @param embedder the model whose vectors the index holds
 * @param lexicon the one that annotated the index
 * @param bans the pesticides that {@code lexicon} says are forbidden
 * @param model orders and judges
 * @param quality what is known of how well a case helped others
 * @param clock tells how old a solution is
 */
public record SimilarResources(
    ElasticsearchClient client,
    TextEmbedder embedder,
    Lexicon lexicon,
    Regions regions,
    Industries industries,
    BannedPesticides bans,
    RankingModel model,
    SolutionQuality quality,
    Clock clock) {

  /** With the model that comes with this version, and without feedback. */
  public static SimilarResources of(
      ElasticsearchClient client,
      TextEmbedder embedder,
      Lexicon lexicon,
      Regions regions,
      Industries industries) {
    return new SimilarResources(
        client,
        embedder,
        lexicon,
        regions,
        industries,
        new BannedPesticides(lexicon),
        RankingModelFile.bundled(),
        SolutionQuality.UNKNOWN,
        Clock.systemUTC());
  }
}
