package cn.tianwen.ingest.publications;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Wires the parts that keep published items in the indices, beside those for people. */
@Configuration(proxyBeanMethods = false)
public class PublicationIndexConfiguration {

  /** The runner waits by itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Searches go before. */
  private static final int EMBEDDING_THREADS = 1;

  /** The schema of editorial through the connections that are there. */
  @Bean
  ContentFeed contentFeed(ModuleDatabase accountsDatabase) {
    return new ContentFeed(accountsDatabase.beside("editorial"));
  }

  /** Not before something is to be embedded: the model takes its time and memory. */
  @Bean(destroyMethod = "close")
  @Lazy
  BgeSmallZhEmbedder publicationEmbedder() {
    return new BgeSmallZhEmbedder(EMBEDDING_THREADS);
  }

  @Bean
  PublicationIndexer publicationIndexer(
      ContentFeed feed,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      ObjectProvider<BgeSmallZhEmbedder> embedder,
      ElasticsearchClient client) {
    Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
    return new PublicationIndexer(
        feed,
        new PublicationDocuments(new DocumentAnalyzer(lexicon, regions, industries, clock)),
        new PublicationCases(lexicon, regions),
        embedder::getObject,
        client,
        new BulkWriter(client, new Patience(PATIENCE)),
        List.of(IndexInstaller.forDocuments(client), IndexInstaller.forCases(client)));
  }

  @Bean
  PublicationReconciliation publicationReconciliation(
      ContentFeed feed, PublicationIndexer indexer, ElasticsearchClient client) {
    return new PublicationReconciliation(
        feed,
        indexer,
        new IndexedPublications(client),
        new BulkWriter(client, new Patience(PATIENCE)));
  }
}
