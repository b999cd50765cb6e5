package cn.tianwen.ingest;

import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.connect.ElasticsearchProperties;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.cases.CaseIngestConfiguration;
import cn.tianwen.ingest.documents.DocumentIngestConfiguration;
import cn.tianwen.ingest.ledger.BatchTablesMigration;
import cn.tianwen.ingest.ledger.CaseRows;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.ledger.SourceFiles;
import cn.tianwen.ingest.reindex.CaseReindex;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Wires the ingest jobs. The job repository lies in PostgreSQL, so that a restart forgets nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({CaseIngestConfiguration.class, DocumentIngestConfiguration.class})
@EnableBatchProcessing
@EnableJdbcJobRepository(tablePrefix = "ingest.BATCH_")
@EnableConfigurationProperties({
  ElasticsearchProperties.class,
  DatabaseProperties.class,
  IngestProperties.class
})
public class IngestConfiguration {

  private static final Duration RESPONSE_TIMEOUT = Duration.ofMinutes(2);
  private static final ConnectionLimits LIMITS =
      new ConnectionLimits(8, Duration.ofSeconds(30), Duration.ZERO);

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean(destroyMethod = "close")
  ModuleDatabase moduleDatabase(DatabaseProperties database) {
    return ModuleDatabase.of("ingest", database, LIMITS, new BatchTablesMigration());
  }

  @Bean
  DataSource dataSource(ModuleDatabase database) {
    return database.dataSource();
  }

  @Bean
  JdbcTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  SourceFiles sourceFiles(JdbcClient jdbc) {
    return new SourceFiles(jdbc);
  }

  @Bean
  CaseRows caseRows(JdbcClient jdbc) {
    return new CaseRows(jdbc);
  }

  @Bean
  IndexWriteLock indexWriteLock(DataSource dataSource) {
    return new IndexWriteLock(dataSource);
  }

  @Bean
  ElasticsearchClient elasticsearchClient(ElasticsearchProperties elasticsearch) {
    return elasticsearch.connection(RESPONSE_TIMEOUT).open();
  }

  @Bean
  IndexInstaller<CaseDocument> caseIndexInstaller(ElasticsearchClient client) {
    return IndexInstaller.forCases(client);
  }

  @Bean
  BgeSmallZhEmbedder textEmbedder() {
    return new BgeSmallZhEmbedder();
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
  CaseReindex caseReindex(
      IndexWriteLock lock, IndexInstaller<CaseDocument> installer, Lexicon lexicon) {
    return new CaseReindex(lock, installer, lexicon);
  }
}
