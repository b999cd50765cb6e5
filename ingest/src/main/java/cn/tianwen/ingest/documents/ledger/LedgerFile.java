package cn.tianwen.ingest.documents.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as the ledger knows it.
 *
 * @param id counts up from 1
 * @param source name of the folder that it lies in
 * @param path in its source, masked
 * @param sha256 of its content in hex; empty when it cannot be read
 * @param companions SHA-256 of the sidecars and subtitles that belong to it
 * @param analysis version of the analysis that made its documents; empty before
 * @param publish whether its documents are released unless their sidecar says otherwise
 * @param state how far it is
 * @param attempts how often its content was tried
 * @param nextAttempt when a deferred one may be tried again; null otherwise
 * @param documents how many documents it has in the index
 * @param unread how many entries of it could not be read
 */
public record LedgerFile(
    long id,
    String source,
    String path,
    String sha256,
    String companions,
    String analysis,
    boolean publish,
    FileState state,
    int attempts,
    @Nullable Instant nextAttempt,
    int documents,
    int unread) {

  /** Whether nothing that makes its documents has changed. */
  public boolean hasInputs(SeenFile seen) {
    return sha256.equals(seen.sha256()) && companions.equals(seen.companions());
  }
}
