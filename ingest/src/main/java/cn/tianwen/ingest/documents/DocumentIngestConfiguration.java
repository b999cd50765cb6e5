package cn.tianwen.ingest.documents;

import cn.tianwen.content.ContentStore;
import cn.tianwen.content.FolderContentStore;
import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.extraction.TikaExtractor;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.write.Patience;
import cn.tianwen.ingest.IngestProperties;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.ingest.analysis.SidecarReader;
import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.DocumentReports;
import cn.tianwen.ingest.documents.ledger.DocumentSources;
import cn.tianwen.ingest.documents.ledger.DocumentsInFlight;
import cn.tianwen.ingest.documents.ledger.LedgerDocuments;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.reindex.DocumentReindex;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the job for documents. */
@Configuration(proxyBeanMethods = false)
@Import({
  DocumentJob.class,
  DocumentSources.class,
  DocumentFiles.class,
  DocumentReports.class,
  LedgerDocuments.class,
  DocumentsInFlight.class
})
public class DocumentIngestConfiguration {

  @Bean
  DocumentAnalyzer documentAnalyzer(
      Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    return new DocumentAnalyzer(lexicon, regions, industries, clock);
  }

  @Bean
  SidecarReader sidecarReader(Regions regions, Industries industries, Clock clock) {
    return new SidecarReader(regions, industries, clock);
  }

  @Bean
  ExtractorFactory extractorFactory(IngestProperties properties) {
    DocumentIngestProperties documents = properties.documents();
    return () -> TikaExtractor.open(documents.extractionLimits(), documents.workDirectory());
  }

  @Bean
  ContentStore contentStore(IngestProperties properties) {
    return new FolderContentStore(properties.documents().contentDirectory());
  }

  @Bean
  DocumentReindex documentReindex(
      IndexWriteLock lock, ElasticsearchClient client, Lexicon lexicon) {
    return new DocumentReindex(lock, IndexInstaller.forDocuments(client), lexicon);
  }

  @Bean
  DocumentIngest documentIngest(
      DocumentJob job,
      PlatformTransactionManager transactions,
      IndexWriteLock lock,
      ElasticsearchClient client,
      TextEmbedder embedder,
      DocumentSources sources,
      DocumentFiles files,
      LedgerDocuments documents,
      DocumentsInFlight inFlight,
      ContentStore content,
      ExtractorFactory extractors,
      DocumentAnalyzer analyzer,
      SidecarReader sidecars,
      IngestProperties properties,
      Clock clock) {
    Patience patience = new Patience(properties.patience());
    IndexedDocuments index =
        new IndexedDocuments(client, patience, new DocumentEmbedding(embedder));
    ReaderMedia media = new ReaderMedia(content, properties.documents().workDirectory());
    return new DocumentIngest(
        job,
        transactions,
        lock,
        IndexInstaller.forDocuments(client),
        sources,
        files,
        documents,
        new DocumentReplacement(files, documents, inFlight, index, media),
        new Quarantine(properties.documents().quarantineDirectory(), clock),
        media,
        extractors,
        analyzer,
        sidecars,
        properties.documents(),
        clock);
  }
}
