package cn.tianwen.ingest.cases;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.ingest.IngestProperties;
import cn.tianwen.ingest.ledger.CaseRows;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.ledger.SourceFiles;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the job for solved cases. */
@Configuration(proxyBeanMethods = false)
public class CaseIngestConfiguration {

  @Bean
  CaseRowParser caseRowParser(
      Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    return new CaseRowParser(lexicon, regions, industries, clock);
  }

  @Bean
  CaseJobRuns caseJobRuns(JobRepository repository, JobOperator operator) {
    return new CaseJobRuns(repository, operator);
  }

  @Bean
  CaseIngest caseIngest(
      JobRepository repository,
      CaseJobRuns runs,
      PlatformTransactionManager transactions,
      SourceFiles sources,
      CaseRows rows,
      IndexWriteLock lock,
      IndexInstaller installer,
      ElasticsearchClient client,
      TextEmbedder embedder,
      CaseRowParser parser,
      IngestProperties properties) {
    return new CaseIngest(
        repository,
        runs,
        transactions,
        sources,
        rows,
        lock,
        installer,
        client,
        embedder,
        parser,
        properties);
  }
}
