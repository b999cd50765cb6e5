package cn.tianwen.ingest.documents;

/** The job had to stop, or could not start. What was done is kept; the next ingest goes on. */
public final class DocumentIngestFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DocumentIngestFailedException(String message) {
    super(message);
  }

  DocumentIngestFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
