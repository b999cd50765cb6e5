package cn.tianwen.ingest.documents;

import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDeletion;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents in Elasticsearch. Repeating any write is safe. */
final class IndexedDocuments {

  /** Passages of one bulk request; a document with more has a request of its own. */
  private static final int PASSAGES = 500;

  private final ElasticsearchClient client;
  private final Patience patience;
  private final BulkWriter writer;
  private final DocumentEmbedding embedding;

  IndexedDocuments(ElasticsearchClient client, Patience patience, DocumentEmbedding embedding) {
    this.client = client;
    this.patience = patience;
    this.writer = new BulkWriter(client, patience);
    this.embedding = embedding;
  }

  /**
   * Embeds and writes documents, a bounded number at a time, and deletes others with the last.
   *
   * @return documents that Elasticsearch will never take
   */
  List<BulkOutcome.Refusal> write(
      Collection<IndexedDocument> documents, Collection<String> gone, long version) {
    List<BulkOutcome.Refusal> refused = new ArrayList<>();
    List<VersionedDocument<IndexedDocument>> batch = new ArrayList<>();
    int passages = 0;
    for (IndexedDocument document : documents) {
      if (passages > 0 && passages + document.passages().size() > PASSAGES) {
        refused.addAll(writer.write(DocumentIndex.ALIAS, batch).refused());
        batch.clear();
        passages = 0;
      }
      batch.add(new VersionedDocument<>(document.id(), version, embedding.embed(document)));
      passages += document.passages().size();
    }
    List<VersionedDeletion> deletions =
        gone.stream().map(id -> new VersionedDeletion(id, version)).toList();
    refused.addAll(writer.write(DocumentIndex.ALIAS, batch, deletions).refused());
    return refused;
  }

  /** Lets a document, where there is one, stand behind another or by itself. */
  void setDuplicateOf(String id, @Nullable String duplicateOf, long version) {
    Optional<IndexedDocument> indexed = find(id);
    if (indexed.isPresent() && !Objects.equals(indexed.get().duplicateOf(), duplicateOf)) {
      writer.write(
          DocumentIndex.ALIAS,
          List.of(
              new VersionedDocument<>(id, version, indexed.get().withDuplicateOf(duplicateOf))));
    }
  }

  private Optional<IndexedDocument> find(String id) {
    GetResponse<IndexedDocument> found =
        patience.call(
            "look up of an indexed document",
            () ->
                client.get(
                    request ->
                        request.index(DocumentIndex.ALIAS).id(id).sourceExcludeVectors(false),
                    IndexedDocument.class));
    return Optional.ofNullable(found.source());
  }
}
