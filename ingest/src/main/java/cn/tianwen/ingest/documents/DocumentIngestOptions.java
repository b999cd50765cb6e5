package cn.tianwen.ingest.documents;

import java.util.Optional;

/**
 * What an ingest of documents shall do.
 *
 * @param source name of the source; the folder's own name when empty
 * @param publish release the documents whose sidecar says nothing else; they wait for a review
 *     otherwise
 * @param prune remove the documents of files that are gone
 * @param retry try refused and deferred files again
 */
public record DocumentIngestOptions(
    Optional<String> source, boolean publish, boolean prune, boolean retry) {

  /** Brings in what is new or changed, for review. */
  public static final DocumentIngestOptions DEFAULT =
      new DocumentIngestOptions(Optional.empty(), false, false, false);

  /** Refuses a name of a source that is blank or too long. */
  public DocumentIngestOptions {
    if (source.isPresent() && (source.get().isBlank() || source.get().length() > 100)) {
      throw new IllegalArgumentException("来源名称要有 1 到 100 个字");
    }
  }

  /** The same under another name of the source. */
  public DocumentIngestOptions withSource(String name) {
    return new DocumentIngestOptions(Optional.of(name), publish, prune, retry);
  }

  /** The same, releasing what comes in. */
  public DocumentIngestOptions withPublish() {
    return new DocumentIngestOptions(source, true, prune, retry);
  }

  /** The same, removing what is gone. */
  public DocumentIngestOptions withPrune() {
    return new DocumentIngestOptions(source, publish, true, retry);
  }

  /** The same, trying refused files again. */
  public DocumentIngestOptions withRetry() {
    return new DocumentIngestOptions(source, publish, prune, true);
  }
}
