package cn.tianwen.ingest;

import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.index.connect.ElasticsearchProperties;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.cases.CaseIngestConfiguration;
import cn.tianwen.ingest.ledger.BatchTablesMigration;
import cn.tianwen.ingest.ledger.CaseRows;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.ledger.SourceFiles;
import cn.tianwen.ingest.reindex.CaseReindex;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Wires the ingest jobs. The job repository lies in PostgreSQL, so that a restart forgets nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import(CaseIngestConfiguration.class)
@EnableBatchProcessing
@EnableJdbcJobRepository(tablePrefix = "ingest.BATCH_")
@EnableConfigurationProperties({
  ElasticsearchProperties.class,
  DatabaseProperties.class,
  IngestProperties.class
})
public class IngestConfiguration {

  private static final Duration RESPONSE_TIMEOUT = Duration.ofMinutes(2);
  private static final int CONNECTIONS = 4;

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  HikariDataSource dataSource(DatabaseProperties database) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("ingest");
    config.setJdbcUrl(database.url());
    config.setUsername(database.username());
    config.setPassword(database.password());
    config.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(config);
  }

  @Bean(initMethod = "migrate")
  Flyway ingestTables(DataSource dataSource) {
    return Flyway.configure()
        .dataSource(dataSource)
        .schemas("ingest")
        .locations("classpath:db/migration/ingest")
        .javaMigrations(new BatchTablesMigration())
        .load();
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
  @DependsOn("ingestTables")
  SourceFiles sourceFiles(JdbcClient jdbc) {
    return new SourceFiles(jdbc);
  }

  @Bean
  @DependsOn("ingestTables")
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
  IndexInstaller indexInstaller(ElasticsearchClient client) {
    return new IndexInstaller(client);
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
  CaseReindex caseReindex(IndexWriteLock lock, IndexInstaller installer, Lexicon lexicon) {
    return new CaseReindex(lock, installer, lexicon);
  }
}
