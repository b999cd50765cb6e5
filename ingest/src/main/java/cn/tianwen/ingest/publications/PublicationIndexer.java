package cn.tianwen.ingest.publications;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.PublicationId;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.hubness.VectorSampler;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.VersionedDeletion;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.ingest.documents.DocumentEmbedding;
import cn.tianwen.ingest.outbox.OutboxFollower;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the outbox of editorial: what is public is read as it is now, embedded and written among
 * the documents or the cases; what is not public any more is deleted. Repeats, reorderings and
 * several indexers at once do no harm. Thread-safe.
 */
public final class PublicationIndexer implements OutboxFollower {

  /** How many changes are done at a time; the longest item takes seconds to embed. */
  static final int BATCH = 10;

  private static final Logger log = LoggerFactory.getLogger(PublicationIndexer.class);

  private final ContentFeed feed;
  private final PublicationDocuments documents;
  private final PublicationCases cases;
  private final Supplier<TextEmbedder> embedder;
  private final ElasticsearchClient client;
  private final BulkWriter writer;
  private final List<IndexInstaller<?>> installers;

  /**
   * Takes what it works with.
   *
   * @param embedder asked for when the first item has to be embedded
   */
  PublicationIndexer(
      ContentFeed feed,
      PublicationDocuments documents,
      PublicationCases cases,
      Supplier<TextEmbedder> embedder,
      ElasticsearchClient client,
      BulkWriter writer,
      List<IndexInstaller<?>> installers) {
    this.feed = feed;
    this.documents = documents;
    this.cases = cases;
    this.embedder = embedder;
    this.client = client;
    this.writer = writer;
    this.installers = List.copyOf(installers);
  }

  @Override
  public String what() {
    return "publications";
  }

  @Override
  public void prepare() {
    installers.forEach(IndexInstaller::createIfMissing);
  }

  @Override
  public int drain() {
    return feed.drain(BATCH, changed -> write(feed.list(changed)));
  }

  /**
   * Writes or deletes items, and lets searches see it at once.
   *
   * @throws UncheckedIOException when Elasticsearch stays away
   */
  void write(Collection<ContentFeed.Entry> entries) {
    List<VersionedDocument<IndexedDocument>> shownDocuments = new ArrayList<>();
    List<VersionedDocument<CaseDocument>> shownCases = new ArrayList<>();
    List<VersionedDeletion> gone = new ArrayList<>();
    for (ContentFeed.Entry entry : entries) {
      String id = PublicationId.of(entry.number());
      if (entry.published().isEmpty()) {
        gone.add(new VersionedDeletion(id, entry.revision()));
      } else {
        add(entry.published().get(), entry.revision(), shownDocuments, shownCases);
      }
    }
    report(writer.write(DocumentIndex.ALIAS, shownDocuments, gone));
    report(writer.write(CaseIndex.ALIAS, shownCases, gone));
    refresh();
  }

  /** What cannot be read must not hold up everything behind; the reconciliation names it. */
  private void add(
      PublishedItem item,
      long revision,
      List<VersionedDocument<IndexedDocument>> shownDocuments,
      List<VersionedDocument<CaseDocument>> shownCases) {
    String id = PublicationId.of(item.publication().number());
    try {
      if (item.item().kind() == ContentKind.CASE) {
        shownCases.add(new VersionedDocument<>(id, revision, embedded(cases.of(item))));
      } else {
        IndexedDocument document = new DocumentEmbedding(embedder.get()).embed(documents.of(item));
        shownDocuments.add(new VersionedDocument<>(id, revision, document));
      }
    } catch (UncheckedIOException away) {
      throw away;
    } catch (RuntimeException e) {
      log.error("Publication {} cannot be indexed", item.publication().number(), e);
    }
  }

  private CaseDocument embedded(CaseDocument document) {
    CaseDocument embedded =
        document.withVector(
            embedder.get().embed(CaseDocument.textToEmbed(document.title(), document.problem())));
    try {
      return new VectorSampler(client, CaseIndex.ALIAS).sample().measure(embedded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(BulkOutcome outcome) {
    outcome
        .refused()
        .forEach(one -> log.error("Not taken by the index: {} {}", one.id(), one.reason()));
  }

  private void refresh() {
    try {
      client
          .indices()
          .refresh(request -> request.index(List.of(DocumentIndex.ALIAS, CaseIndex.ALIAS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as it should be indexed, without vectors. */
  IndexedDocument document(PublishedItem item) {
    return documents.of(item);
  }

  /** The case as it should be indexed, without vectors. */
  CaseDocument solvedCase(PublishedItem item) {
    return cases.of(item);
  }
}
