package cn.tianwen.ingest.people;

import cn.tianwen.accounts.people.PeopleFeed;
import cn.tianwen.index.install.RebuildProgress;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.scan.IndexScan;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proves that the index of people agrees with PostgreSQL: the same people with the same content,
 * and nobody else. What only waits in the outbox is brought into the index first.
 */
public final class PeopleReconciliation {

  private static final Query ALL = Query.of(query -> query.matchAll(all -> all));

  private final PeopleFeed feed;
  private final PeopleIndexer indexer;
  private final PersonDocuments documents;
  private final ElasticsearchClient client;

  PeopleReconciliation(
      PeopleFeed feed,
      PeopleIndexer indexer,
      PersonDocuments documents,
      ElasticsearchClient client) {
    this.feed = feed;
    this.indexer = indexer;
    this.documents = documents;
    this.client = client;
  }

  /**
   * What was compared.
   *
   * @param inDatabase people who should be in the index
   * @param inIndex documents that are
   * @param differences empty when both agree
   */
  public record Result(long inDatabase, long inIndex, List<Difference> differences) {}

  /**
   * Compares everybody.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public Result reconcile(RebuildProgress progress) {
    try {
      indexer.prepare();
      indexer.drainAll();
      return feed.undisturbed(() -> compareAll(progress));
    } catch (RuntimeException e) {
      throw e.getCause() instanceof IOException away ? new UncheckedIOException(away) : e;
    }
  }

  private Result compareAll(RebuildProgress progress) {
    try {
      IndexScan<PersonDocument> scan =
          new IndexScan<>(
              client, PeopleIndex.ALIAS, ALL, PersonDocument.class, PeopleIndexer.BATCH);
      long inIndex = scan.count();
      Comparison comparison = new Comparison();
      long total = feed.count();
      List<PeopleFeed.Entry> people = feed.listAfter(new UUID(0, 0), PeopleIndexer.BATCH);
      long done = 0;
      while (!people.isEmpty()) {
        comparison.compare(people);
        done += people.size();
        progress.written(done, total);
        people = feed.listAfter(people.getLast().person().id(), PeopleIndexer.BATCH);
      }
      if (inIndex > comparison.found) {
        scan.forEachPage(
            page ->
                comparison.addUnknown(
                    page.stream().map(one -> UUID.fromString(one.id())).toList()));
      }
      return new Result(comparison.expected, inIndex, List.copyOf(comparison.differences));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /** The part of the database that was compared so far. */
  private final class Comparison {
    private long expected;
    private long found;
    private final List<Difference> differences = new ArrayList<>();

    private void compare(List<PeopleFeed.Entry> people) throws IOException {
      Map<String, GetResult<PersonDocument>> indexed = read(people);
      found += indexed.size();
      for (PeopleFeed.Entry entry : people) {
        Optional<PersonDocument> wanted = documents.of(entry);
        expected += wanted.isPresent() ? 1 : 0;
        UUID id = entry.person().id();
        find(wanted, PersonDocuments.version(entry), indexed.get(id.toString()))
            .ifPresent(kind -> differences.add(new Difference(id, kind)));
      }
    }

    /** Documents of people whom the database does not know at all. */
    private void addUnknown(List<UUID> ids) {
      Set<UUID> unknown = new HashSet<>(ids);
      feed.list(ids).forEach(entry -> unknown.remove(entry.person().id()));
      unknown.forEach(id -> differences.add(new Difference(id, Difference.Kind.SURPLUS)));
    }
  }

  private static Optional<Difference.Kind> find(
      Optional<PersonDocument> wanted, long version, @Nullable GetResult<PersonDocument> indexed) {
    if (indexed == null) {
      return wanted.map(missing -> Difference.Kind.MISSING);
    }
    if (wanted.isEmpty()) {
      return Optional.of(Difference.Kind.SURPLUS);
    }
    if (!wanted.get().equals(indexed.source())) {
      return Optional.of(Difference.Kind.DIFFERENT);
    }
    Long known = indexed.version();
    return known != null && known > version ? Optional.of(Difference.Kind.AHEAD) : Optional.empty();
  }

  private Map<String, GetResult<PersonDocument>> read(List<PeopleFeed.Entry> people)
      throws IOException {
    List<String> ids = people.stream().map(entry -> entry.person().id().toString()).toList();
    Map<String, GetResult<PersonDocument>> found = new HashMap<>();
    for (MultiGetResponseItem<PersonDocument> item :
        client
            .mget(request -> request.index(PeopleIndex.ALIAS).ids(ids), PersonDocument.class)
            .docs()) {
      if (item.isFailure()) {
        throw new IOException(
            "Elasticsearch could not read " + item.failure().id() + ": " + item.failure().error());
      }
      if (item.result().found()) {
        found.put(item.result().id(), item.result());
      }
    }
    return found;
  }
}
