package cn.tianwen.search.cases;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Optional;

/** Reads single cases. Thread-safe. */
public final class CaseArchive {

  private final ElasticsearchClient client;
  private final BannedPesticides bans;
  private final String index;

  /** Reads from an alias or index of the case template. */
  public CaseArchive(ElasticsearchClient client, BannedPesticides bans, String index) {
    this.client = client;
    this.bans = bans;
    this.index = index;
  }

  /**
   * The case of an id; empty when there is none or when it is not published.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public Optional<CaseView> find(String id) throws IOException {
    if (id.isBlank() || id.length() > 512) {
      return Optional.empty();
    }
    CaseDocument document =
        client
            .get(
                request -> request.index(index).id(id).sourceExcludes("vector", "suggest"),
                CaseDocument.class)
            .source();
    return Optional.ofNullable(document)
        .filter(found -> found.status() == CaseStatus.PUBLISHED)
        .map(found -> CaseView.of(found, bans.check(found)));
  }
}
