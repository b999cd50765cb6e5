package cn.tianwen.ingest.publications;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.PublicationId;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.install.RebuildProgress;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.VersionedDeletion;
import cn.tianwen.ingest.people.Difference;
import cn.tianwen.ingest.publications.IndexedPublications.Indexed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proves that the indices hold what is public, in the state in which it is public, and nothing that
 * was published here beside it; mends them where they do not. What only waits in the outbox is
 * brought into them first.
 */
public final class PublicationReconciliation {

  private final ContentFeed feed;
  private final PublicationIndexer indexer;
  private final IndexedPublications indexed;
  private final BulkWriter writer;

  PublicationReconciliation(
      ContentFeed feed,
      PublicationIndexer indexer,
      IndexedPublications indexed,
      BulkWriter writer) {
    this.feed = feed;
    this.indexer = indexer;
    this.indexed = indexed;
    this.writer = writer;
  }

  /**
   * What was compared.
   *
   * @param inDatabase items that are public
   * @param inIndex documents and cases that were published here
   * @param differences empty when both agree
   */
  public record Result(long inDatabase, long inIndex, List<PublicationDifference> differences) {}

  /**
   * Compares everything.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public Result reconcile(RebuildProgress progress) {
    return run(progress, false);
  }

  /**
   * Compares everything, and writes anew or deletes what differs.
   *
   * @return what differed before
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public Result mend(RebuildProgress progress) {
    return run(progress, true);
  }

  private Result run(RebuildProgress progress, boolean mending) {
    indexer.prepare();
    indexer.drainAll();
    return feed.undisturbed(
        () -> {
          try {
            return compareAll(progress, mending);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Result compareAll(RebuildProgress progress, boolean mending) throws IOException {
    Map<String, Indexed> documents = indexed.list(DocumentIndex.ALIAS);
    Map<String, Indexed> cases = indexed.list(CaseIndex.ALIAS);
    long inIndex = (long) documents.size() + cases.size();
    List<PublicationDifference> differences = new ArrayList<>();
    long total = feed.count();
    long expected = 0;
    UUID last = new UUID(0, 0);
    List<ContentFeed.Entry> entries = feed.listAfter(last, PublicationIndexer.BATCH);
    while (!entries.isEmpty()) {
      List<ContentFeed.Entry> wrong = new ArrayList<>();
      for (ContentFeed.Entry entry : entries) {
        expected += entry.published().isPresent() ? 1 : 0;
        find(entry, documents, cases)
            .ifPresent(
                kind -> {
                  differences.add(new PublicationDifference(entry.number(), kind));
                  wrong.add(entry);
                });
      }
      if (mending) {
        indexer.write(wrong);
      }
      progress.written(expected, total);
      last = entries.getLast().item();
      entries = feed.listAfter(last, PublicationIndexer.BATCH);
    }
    addUnknown(documents, DocumentIndex.ALIAS, differences, mending);
    addUnknown(cases, CaseIndex.ALIAS, differences, mending);
    return new Result(expected, inIndex, differences);
  }

  /** How an item differs; takes what was found out of the maps. */
  private Optional<Difference.Kind> find(
      ContentFeed.Entry entry, Map<String, Indexed> documents, Map<String, Indexed> cases) {
    String id = PublicationId.of(entry.number());
    @Nullable Indexed document = documents.remove(id);
    @Nullable Indexed solved = cases.remove(id);
    if (entry.published().isEmpty()) {
      return document == null && solved == null
          ? Optional.empty()
          : Optional.of(Difference.Kind.SURPLUS);
    }
    PublishedItem item = entry.published().get();
    boolean isCase = item.item().kind() == ContentKind.CASE;
    @Nullable Indexed found = isCase ? solved : document;
    if ((isCase ? document : solved) != null) {
      return Optional.of(Difference.Kind.SURPLUS);
    }
    if (found == null) {
      return Optional.of(Difference.Kind.MISSING);
    }
    Indexed wanted =
        isCase
            ? IndexedPublications.of(indexer.solvedCase(item), entry.revision())
            : IndexedPublications.of(indexer.document(item), entry.revision());
    if (!found.saysTheSameAs(wanted)) {
      return Optional.of(Difference.Kind.DIFFERENT);
    }
    return found.version() > wanted.version()
        ? Optional.of(Difference.Kind.AHEAD)
        : Optional.empty();
  }

  /** What the database does not know at all. */
  private void addUnknown(
      Map<String, Indexed> left,
      String alias,
      List<PublicationDifference> differences,
      boolean mending) {
    List<VersionedDeletion> deletions = new ArrayList<>();
    new HashMap<>(left)
        .forEach(
            (id, one) -> {
              differences.add(
                  new PublicationDifference(
                      PublicationId.number(id).orElse(id), Difference.Kind.SURPLUS));
              deletions.add(new VersionedDeletion(id, one.version()));
            });
    if (mending) {
      writer.write(alias, List.of(), deletions);
    }
  }
}
