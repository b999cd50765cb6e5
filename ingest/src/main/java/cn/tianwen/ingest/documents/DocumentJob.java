package cn.tianwen.ingest.documents;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job as Spring Batch runs it. Where a run stands is in the ledger, file by file, so every run
 * is an instance of its own and a run that was cut off needs no restart.
 */
class DocumentJob {

  private static final String NAME = "ingest-documents";

  /** A file is committed by itself: a kill then costs at most the files under way. */
  private static final int CHUNK = 1;

  private final JobRepository repository;
  private final JobOperator operator;
  private final PlatformTransactionManager transactions;

  DocumentJob(
      JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
    this.repository = repository;
    this.operator = operator;
    this.transactions = transactions;
  }

  Step step(String name, Tasklet work) {
    return new StepBuilder(name, repository).tasklet(work, transactions).build();
  }

  Step step(
      String name,
      WaitingFileReader reader,
      ItemProcessor<FileRead, FileRead> processor,
      ItemWriter<FileRead> writer) {
    return new StepBuilder(name, repository)
        .<FileRead, FileRead>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(reader)
        .processor(processor)
        .writer(writer)
        .build();
  }

  /**
   * Runs steps one after the other. Called under the lock of the index, so a run that is recorded
   * as running has lost its process.
   *
   * @param number of the run; no other has it
   * @throws DocumentIngestFailedException when one of them had to stop
   */
  void run(String source, long number, Step first, List<Step> next) {
    repository.findRunningJobExecutions(NAME).forEach(operator::recover);
    var builder = new JobBuilder(NAME, repository).start(first);
    for (Step step : next) {
      builder = builder.next(step);
    }
    JobExecution execution = start(builder.build(), source, number);
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw failure(execution);
    }
  }

  private JobExecution start(Job job, String source, long number) {
    try {
      return operator.start(
          job,
          new JobParametersBuilder()
              .addString("source", source, false)
              .addLong("run", number)
              .toJobParameters());
    } catch (JobExecutionException e) {
      throw new IllegalStateException("The job cannot be started: " + e.getMessage(), e);
    }
  }

  private static DocumentIngestFailedException failure(JobExecution execution) {
    Throwable cause =
        execution.getAllFailureExceptions().stream()
            .findFirst()
            .map(DocumentJob::unwrap)
            .orElseGet(() -> new IllegalStateException("Job ended as " + execution.getStatus()));
    return new DocumentIngestFailedException(
        "资料没有导完，已导入的都在；排除原因后再导一次会接着导。原因：" + cause.getMessage(), cause);
  }

  /** What happened, without what Spring Batch says of its chunks. */
  private static Throwable unwrap(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null
        && inner.getClass().getPackageName().startsWith("org.springframework.batch")) {
      inner = inner.getCause();
    }
    return inner;
  }
}
