package cn.tianwen.evaluation.load;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.similar.SentRequests;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import java.io.IOException;
import java.util.List;

/**
 * What the search application asks of others for one need, prepared beforehand and sent one after
 * the other: the embedding, the term statistics, the candidates and both reads of cases.
 */
final class BareSearch implements RequestSender {

  private final ElasticsearchClient client;
  private final TextEmbedder embedder;
  private final List<SentRequests> requests;

  BareSearch(
      ElasticsearchClient client, TextEmbedder embedder, SimilarCases similar, List<String> texts) {
    this.client = client;
    this.embedder = embedder;
    this.requests =
        texts.stream()
            .map(text -> similar.requests(SimilarQuery.of(text, SimilarQuery.DEFAULT_SIZE)))
            .toList();
  }

  @Override
  public void send(int number) throws IOException {
    SentRequests prepared = requests.get(number % requests.size());
    try {
      embedder.embed(prepared.embedded());
      client.termvectors(prepared.statistics());
      MsearchResponse<Void> response = client.msearch(prepared.candidates(), Void.class);
      if (response.responses().stream().anyMatch(MultiSearchResponseItem::isFailure)) {
        throw new IOException("A part of the bare search failed");
      }
      client.search(prepared.ranked(), CaseDocument.class);
      client.search(prepared.shown(), CaseDocument.class);
    } catch (ElasticsearchException e) {
      throw new IOException("The bare search failed", e);
    }
  }
}
