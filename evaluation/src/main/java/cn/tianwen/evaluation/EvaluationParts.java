package cn.tianwen.evaluation;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarResources;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;

/**
 * What a measurement works with, the same parts that serve people.
 *
 * @param client stays open for as long as the measurement runs; the caller closes it
 * @param embedder the model under measurement; the caller closes it
 * @param lexicon the lexicon under measurement
 * @param regions all regions
 * @param industries all industries
 * @param clock says which day is still to come when cases are read
 */
public record EvaluationParts(
    ElasticsearchClient client,
    TextEmbedder embedder,
    Lexicon lexicon,
    Regions regions,
    Industries industries,
    Clock clock) {

  /** 找类似 on an alias or index of the case template. */
  public SimilarCases similarCases(String index) {
    return new SimilarCases(
        SimilarResources.of(client, embedder, lexicon, regions, industries), index);
  }
}
