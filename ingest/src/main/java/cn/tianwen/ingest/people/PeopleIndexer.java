package cn.tianwen.ingest.people;

import cn.tianwen.accounts.people.PeopleFeed;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.VersionedDeletion;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.ingest.outbox.OutboxFollower;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the outbox: whoever has changed is read as they are now and written, or deleted where
 * they are not looked for any more. Repeats, reorderings and several indexers at once do no harm.
 * Thread-safe.
 */
public final class PeopleIndexer implements OutboxFollower {

  /** How many changes are read, and people written, at a time. */
  public static final int BATCH = 1_000;

  private static final Logger log = LoggerFactory.getLogger(PeopleIndexer.class);

  private final PeopleFeed feed;
  private final PersonDocuments documents;
  private final BulkWriter writer;
  private final IndexInstaller<PersonDocument> installer;

  PeopleIndexer(
      PeopleFeed feed,
      PersonDocuments documents,
      BulkWriter writer,
      IndexInstaller<PersonDocument> installer) {
    this.feed = feed;
    this.documents = documents;
    this.writer = writer;
    this.installer = installer;
  }

  @Override
  public String what() {
    return "people";
  }

  @Override
  public void prepare() {
    installer.createIfMissing();
  }

  @Override
  public int drain() {
    return feed.drain(BATCH, this::index);
  }

  private void index(Set<UUID> changed) {
    List<UUID> ids = List.copyOf(changed);
    for (int start = 0; start < ids.size(); start += BATCH) {
      write(PeopleIndex.ALIAS, feed.list(ids.subList(start, Math.min(start + BATCH, ids.size()))));
    }
  }

  /** Writes or deletes people in an index. */
  void write(String index, Collection<PeopleFeed.Entry> entries) {
    List<VersionedDocument<PersonDocument>> shown = new ArrayList<>();
    List<VersionedDeletion> gone = new ArrayList<>();
    for (PeopleFeed.Entry entry : entries) {
      String id = entry.person().id().toString();
      long version = PersonDocuments.version(entry);
      Optional<PersonDocument> document = documents.of(entry);
      document.ifPresentOrElse(
          person -> shown.add(new VersionedDocument<>(id, version, person)),
          () -> gone.add(new VersionedDeletion(id, version)));
    }
    BulkOutcome outcome = writer.write(index, shown, gone);
    // Waiting for such a one would hold up everybody behind; the reconciliation names it.
    outcome
        .refused()
        .forEach(
            one -> log.error("Not taken by the index of people: {} {}", one.id(), one.reason()));
  }
}
