package cn.tianwen.ingest.cases;

import org.springframework.batch.core.job.JobExecution;

/** The job had to stop. What was done is kept; the next ingest of the same file goes on. */
public final class IngestFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private IngestFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  static IngestFailedException of(String file, JobExecution execution) {
    Throwable cause =
        execution.getAllFailureExceptions().stream()
            .findFirst()
            .orElseGet(() -> new IllegalStateException("Job ended as " + execution.getStatus()));
    return new IngestFailedException(
        file + " 没有导完，已导入的都在；排除原因后再导一次会从断点继续。原因：" + cause.getMessage(), cause);
  }
}
