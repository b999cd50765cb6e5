package cn.tianwen.search.testing;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.experts.ExpertArchive;
import cn.tianwen.search.experts.ExpertSearch;
import cn.tianwen.search.experts.ExpertSuggestions;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** An index of people of one's own, with what searches it. */
public final class PeopleScratch implements AutoCloseable {

  private static final Lexicon LEXICON = SearchApi.lexicon();
  private static final Regions REGIONS = Regions.load();
  private static final Industries INDUSTRIES = Industries.load();
  private static final int PART = 2_000;

  private final ElasticsearchClient client =
      ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
          .open();
  private final IndexInstaller<PersonDocument> installer = IndexInstaller.forPeople(client);
  private final String index;

  private PeopleScratch(String name) {
    this.index = installer.createScratch(name);
  }

  /** An index with these people, searchable. */
  public static PeopleScratch of(String name, List<PersonDocument> people) {
    PeopleScratch scratch = new PeopleScratch(name);
    BulkWriter writer = new BulkWriter(scratch.client, new Patience(Duration.ofSeconds(10)));
    for (int start = 0; start < people.size(); start += PART) {
      var outcome =
          writer.write(
              scratch.index,
              people.subList(start, Math.min(start + PART, people.size())).stream()
                  .map(person -> new VersionedDocument<>(person.id(), 1, person))
                  .toList());
      if (!outcome.refused().isEmpty()) {
        throw new IllegalStateException(outcome.refused().toString());
      }
    }
    try {
      scratch.client.indices().refresh(request -> request.index(scratch.index));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scratch;
  }

  /** The search. */
  public ExpertSearch search() {
    return new ExpertSearch(client, new AccessRules(), LEXICON, REGIONS, INDUSTRIES, index);
  }

  /** The suggestions. */
  public ExpertSuggestions suggestions() {
    return new ExpertSuggestions(client, new AccessRules(), index);
  }

  /** Single experts. */
  public ExpertArchive archive() {
    return new ExpertArchive(client, new AccessRules(), LEXICON, index);
  }

  @Override
  public void close() throws IOException {
    installer.removeScratch(index);
    client.close();
  }
}
