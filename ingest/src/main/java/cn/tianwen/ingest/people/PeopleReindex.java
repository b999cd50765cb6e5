package cn.tianwen.ingest.people;

import cn.tianwen.accounts.people.PeopleFeed;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.install.RebuildProgress;
import cn.tianwen.index.people.PersonDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.UUID;

/**
 * Builds the index of people anew from PostgreSQL, behind the alias. What changes meanwhile waits
 * in the outbox.
 */
public final class PeopleReindex {

  private final PeopleFeed feed;
  private final PeopleIndexer indexer;
  private final IndexInstaller<PersonDocument> installer;
  private final ElasticsearchClient client;

  PeopleReindex(
      PeopleFeed feed,
      PeopleIndexer indexer,
      IndexInstaller<PersonDocument> installer,
      ElasticsearchClient client) {
    this.feed = feed;
    this.indexer = indexer;
    this.installer = installer;
    this.client = client;
  }

  /**
   * Rebuilds the index.
   *
   * @return number of people in it
   * @throws java.io.UncheckedIOException when Elasticsearch does not answer; readers then still
   *     have the old index
   */
  public long reindex(RebuildProgress progress) {
    installer.createIfMissing();
    return feed.undisturbed(
        () ->
            installer.replace(
                (source, target) -> {
                  fill(target, progress);
                  client.indices().refresh(request -> request.index(target));
                  return client.count(request -> request.index(target)).count();
                }));
  }

  private void fill(String target, RebuildProgress progress) {
    long total = feed.count();
    long done = 0;
    UUID last = new UUID(0, 0);
    List<PeopleFeed.Entry> people = feed.listAfter(last, PeopleIndexer.BATCH);
    while (!people.isEmpty()) {
      indexer.write(target, people);
      done += people.size();
      progress.written(done, total);
      last = people.getLast().person().id();
      people = feed.listAfter(last, PeopleIndexer.BATCH);
    }
  }
}
