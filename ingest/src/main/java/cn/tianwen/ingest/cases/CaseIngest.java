package cn.tianwen.ingest.cases;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.hubness.VectorSample;
import cn.tianwen.index.hubness.VectorSampler;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.mask.TypedTextMasker;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.ingest.IngestProperties;
import cn.tianwen.ingest.ledger.CaseRows;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.ledger.SourceFile;
import cn.tianwen.ingest.ledger.SourceFiles;
import cn.tianwen.rows.RejectFile;
import cn.tianwen.rows.SourceRow;
import cn.tianwen.rows.UnreadableFileException;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings one file of solved cases into the index. One at a time, also across machines. A run that
 * was cut off, whatever way, is taken up where its last chunk was committed.
 */
public class CaseIngest {

  private static final String JOB = "ingest-cases";

  private final JobRepository jobs;
  private final CaseJobRuns runs;
  private final PlatformTransactionManager transactions;
  private final SourceFiles sources;
  private final CaseRows rows;
  private final IndexWriteLock lock;
  private final IndexInstaller<CaseDocument> installer;
  private final ElasticsearchClient client;
  private final TextEmbedder embedder;
  private final CaseRowParser parser;
  private final IngestProperties properties;

  CaseIngest(
      JobRepository jobs,
      CaseJobRuns runs,
      PlatformTransactionManager transactions,
      SourceFiles sources,
      CaseRows rows,
      IndexWriteLock lock,
      IndexInstaller<CaseDocument> installer,
      ElasticsearchClient client,
      TextEmbedder embedder,
      CaseRowParser parser,
      IngestProperties properties) {
    this.jobs = jobs;
    this.runs = runs;
    this.transactions = transactions;
    this.sources = sources;
    this.rows = rows;
    this.lock = lock;
    this.installer = installer;
    this.client = client;
    this.embedder = embedder;
    this.parser = parser;
    this.properties = properties;
  }

  /**
   * Ingests a CSV, XLSX or JSON lines file.
   *
   * @throws UnreadableFileException when the file as a whole is no table of cases
   * @throws IndexWriteLock.IndexBusyException when another job writes the index
   * @throws IngestFailedException when the job had to stop; the next call goes on from there
   */
  public IngestSummary ingest(Path file, IngestProgress progress) {
    long start = System.nanoTime();
    CaseFileSurvey survey = CaseFileSurvey.of(file);
    String name = new TypedTextMasker().mask(String.valueOf(file.getFileName()));
    try (IndexWriteLock.Held held = lock.take(IndexWriteLock.Index.CASES)) {
      installer.install();
      SourceFile source = sources.register(name, survey.sha256(), survey.rows());
      CaseJobRuns.Run run = runs.next(JOB, source);
      if (!run.resumes()) {
        rows.clear(source);
      }
      CaseItemWriter writer = writer(source, progress);
      JobExecution execution = runs.execute(job(file, source, writer), run);
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw IngestFailedException.of(name, execution);
      }
      Optional<Path> rejects = writeRejects(source, writer.counts());
      rows.clear(source);
      return new IngestSummary(
          name,
          writer.counts(),
          rejects,
          survey.ignoredColumns(),
          Duration.ofNanos(System.nanoTime() - start),
          run.resumes());
    }
  }

  private CaseItemWriter writer(SourceFile source, IngestProgress progress) {
    Patience patience = new Patience(properties.patience());
    VectorSample sample =
        patience.call("sample of vectors", new VectorSampler(client, CaseIndex.ALIAS)::sample);
    return new CaseItemWriter(
        source,
        rows,
        new IndexedCases(client, patience),
        embedder,
        new BulkWriter(client, patience),
        sample,
        counts -> progress.rowsDone(source.name(), counts, source.rows()));
  }

  private Job job(Path file, SourceFile source, CaseItemWriter writer) {
    Step step =
        new StepBuilder("cases", jobs)
            .<SourceRow, ParsedRow>chunk(properties.chunkSize())
            .transactionManager(transactions)
            .reader(new SourceRowItemReader(file))
            .processor(row -> parser.parse(row, source.name()))
            .writer(writer)
            .build();
    return new JobBuilder(JOB, jobs).start(step).build();
  }

  private Optional<Path> writeRejects(SourceFile source, IngestCounts counts) {
    if (counts.rejected() == 0) {
      return Optional.empty();
    }
    String safeName = source.name().replaceAll("[^\\p{L}\\p{N}._-]", "_");
    Path path = properties.rejectDirectory().resolve(safeName + "." + source.id() + ".rejects.csv");
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              try (var rejected = rows.streamRejected(source.id())) {
                new RejectFile(path).write(rejected);
              }
            });
    return Optional.of(path);
  }
}
