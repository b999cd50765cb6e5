package cn.tianwen.ingest.cases;

import cn.tianwen.ingest.ledger.SourceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Decides whether a file starts a new run or goes on with one that was cut off. Called under the
 * lock of the index, so a run that is recorded as running has lost its process.
 */
class CaseJobRuns {

  private static final String SOURCE = "source";
  private static final String RUN = "run";

  private final JobRepository repository;
  private final JobOperator operator;

  CaseJobRuns(JobRepository repository, JobOperator operator) {
    this.repository = repository;
    this.operator = operator;
  }

  /**
   * A run of the job for one file.
   *
   * @param number counts the complete passes over the file, from 1
   * @param resumes whether an earlier process began it
   */
  record Run(long sourceId, long number, boolean resumes) {
    JobParameters parameters() {
      return new JobParametersBuilder()
          .addLong(SOURCE, sourceId)
          .addLong(RUN, number)
          .toJobParameters();
    }
  }

  Run next(String job, SourceFile source) {
    Run run = new Run(source.id(), 1, false);
    JobExecution last = repository.getLastJobExecution(job, run.parameters());
    while (last != null && last.getStatus() == BatchStatus.COMPLETED) {
      run = new Run(source.id(), run.number() + 1, false);
      last = repository.getLastJobExecution(job, run.parameters());
    }
    if (last == null) {
      return run;
    }
    release(last);
    return new Run(source.id(), run.number(), true);
  }

  private void release(@Nullable JobExecution execution) {
    if (execution != null && execution.isRunning()) {
      operator.recover(execution);
    }
  }

  JobExecution execute(Job job, Run run) {
    try {
      return operator.start(job, run.parameters());
    } catch (JobExecutionException e) {
      throw new IllegalStateException("The job cannot be started: " + e.getMessage(), e);
    }
  }
}
