package cn.tianwen.evaluation.load;

import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import java.io.IOException;
import java.util.List;

/** The request that the search application sends for candidates, prepared beforehand. */
final class BareSearch implements RequestSender {

  private final ElasticsearchClient client;
  private final List<MsearchRequest> requests;

  BareSearch(ElasticsearchClient client, SimilarCases similar, List<String> texts) {
    this.client = client;
    this.requests =
        texts.stream()
            .map(text -> similar.candidateRequest(SimilarQuery.of(text, SimilarQuery.DEFAULT_SIZE)))
            .toList();
  }

  @Override
  public void send(int number) throws IOException {
    try {
      MsearchResponse<Void> response =
          client.msearch(requests.get(number % requests.size()), Void.class);
      if (response.responses().stream().anyMatch(MultiSearchResponseItem::isFailure)) {
        throw new IOException("A part of the bare search failed");
      }
    } catch (ElasticsearchException e) {
      throw new IOException("The bare search failed", e);
    }
  }
}
