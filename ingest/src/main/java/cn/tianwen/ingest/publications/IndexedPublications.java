package cn.tianwen.ingest.publications;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.scan.IndexScan;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of the indices was published here. */
final class IndexedPublications {

  private static final Query PUBLISHED_HERE =
      Query.of(
          query -> query.term(term -> term.field("source").value(PublicationDocuments.SOURCE)));

  private final ElasticsearchClient client;

  IndexedPublications(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * What tells whether one is up to date.
   *
   * @param version external version
   */
  record Indexed(long version, String contentHash, String lexiconVersion, @Nullable String rights) {

    boolean saysTheSameAs(Indexed other) {
      return contentHash.equals(other.contentHash)
          && lexiconVersion.equals(other.lexiconVersion)
          && Objects.equals(rights, other.rights);
    }
  }

  static Indexed of(IndexedDocument document, long version) {
    return new Indexed(
        version, document.contentHash(), document.lexiconVersion(), document.rights());
  }

  static Indexed of(CaseDocument document, long version) {
    return new Indexed(
        version, document.contentHash(), document.lexiconVersion(), document.rights());
  }

  /** Everything of an index that was published here, by id. */
  Map<String, Indexed> list(String alias) throws IOException {
    Map<String, Indexed> all = new HashMap<>();
    new IndexScan<>(client, alias, PUBLISHED_HERE, Facts.class)
        .forEachPage(
            page ->
                page.forEach(
                    one ->
                        all.put(
                            one.id(),
                            new Indexed(
                                one.version(),
                                one.document().contentHash(),
                                one.document().lexiconVersion(),
                                one.document().rights()))));
    return all;
  }

  /** The part of a document or a case that is read. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Facts(
      @JsonProperty("contentHash") String contentHash,
      @JsonProperty("lexiconVersion") String lexiconVersion,
      @JsonProperty("rights") @Nullable String rights) {}
}
