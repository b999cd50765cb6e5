package cn.tianwen.ingest.cases;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.write.Patience;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the index holds already, so that a case that did not change is not embedded again. */
final class IndexedCases {

  private final ElasticsearchClient client;
  private final Patience patience;

  IndexedCases(ElasticsearchClient client, Patience patience) {
    this.client = client;
    this.patience = patience;
  }

  /** Ids of the cases that are not in the index with the same content and the same lexicon. */
  Set<String> changedIds(List<CaseDocument> cases) {
    if (cases.isEmpty()) {
      return Set.of();
    }
    Map<String, Fingerprint> indexed = fingerprints(cases.stream().map(CaseDocument::id).toList());
    return cases.stream()
        .filter(
            document ->
                !new Fingerprint(document.contentHash(), document.lexiconVersion())
                    .equals(indexed.get(document.id())))
        .map(CaseDocument::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, Fingerprint> fingerprints(List<String> ids) {
    MgetResponse<Fingerprint> response =
        patience.call(
            "look up of indexed cases",
            () ->
                client.mget(
                    request ->
                        request
                            .index(CaseIndex.ALIAS)
                            .ids(ids)
                            .sourceIncludes("contentHash", "lexiconVersion"),
                    Fingerprint.class));
    Map<String, Fingerprint> fingerprints = new HashMap<>();
    for (var item : response.docs()) {
      if (item.isResult() && item.result().source() != null) {
        fingerprints.put(item.result().id(), item.result().source());
      }
    }
    return fingerprints;
  }

  /** What decides whether a case is indexed as it should be. */
  record Fingerprint(String contentHash, String lexiconVersion) {}
}
