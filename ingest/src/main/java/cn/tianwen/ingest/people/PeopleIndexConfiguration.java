package cn.tianwen.ingest.people;

import cn.tianwen.accounts.people.PeopleFeed;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.index.connect.ElasticsearchProperties;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the parts that keep the index of people; neither vectors nor secret keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchProperties.class, DatabaseProperties.class})
public class PeopleIndexConfiguration {

  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(30);

  /** The runner waits by itself, without a transaction open. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final ConnectionLimits LIMITS =
      new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO);

  @Bean(destroyMethod = "close")
  ModuleDatabase accountsDatabase(DatabaseProperties database) {
    return ModuleDatabase.of("accounts", database, LIMITS);
  }

  @Bean(destroyMethod = "close")
  ElasticsearchClient elasticsearchClient(ElasticsearchProperties elasticsearch) {
    return elasticsearch.connection(RESPONSE_TIMEOUT).open();
  }

  @Bean
  IndexInstaller<PersonDocument> peopleIndexInstaller(ElasticsearchClient client) {
    return IndexInstaller.forPeople(client);
  }

  @Bean
  PeopleFeed peopleFeed(ModuleDatabase database) {
    return new PeopleFeed(database);
  }

  @Bean
  Lexicon lexicon() {
    return new LexiconLoader().loadBundled();
  }

  @Bean
  Regions regions() {
    return Regions.load();
  }

  @Bean
  Industries industries() {
    return Industries.load();
  }

  @Bean
  PersonDocuments personDocuments(Lexicon lexicon, Regions regions, Industries industries) {
    return new PersonDocuments(lexicon, regions, industries);
  }

  @Bean
  PeopleIndexer peopleIndexer(
      PeopleFeed feed,
      PersonDocuments documents,
      ElasticsearchClient client,
      IndexInstaller<PersonDocument> installer) {
    return new PeopleIndexer(
        feed, documents, new BulkWriter(client, new Patience(PATIENCE)), installer);
  }

  @Bean
  PeopleReindex peopleReindex(
      PeopleFeed feed,
      PeopleIndexer indexer,
      IndexInstaller<PersonDocument> installer,
      ElasticsearchClient client) {
    return new PeopleReindex(feed, indexer, installer, client);
  }

  @Bean
  PeopleReconciliation peopleReconciliation(
      PeopleFeed feed,
      PeopleIndexer indexer,
      PersonDocuments documents,
      ElasticsearchClient client) {
    return new PeopleReconciliation(feed, indexer, documents, client);
  }
}
