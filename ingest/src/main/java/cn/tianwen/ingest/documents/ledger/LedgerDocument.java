package cn.tianwen.ingest.documents.ledger;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.ingest.analysis.TextFingerprint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that the index holds.
 *
 * @param id document id
 * @param fileId the file that it comes from
 * @param path in its source, masked
 * @param title masked
 * @param format what sort of file it is
 * @param status whether readers may see it
 * @param fingerprint of its text
 * @param duplicateOf id of the document that is shown instead; null when it is shown itself
 * @param mediaKey where the content store keeps what readers see or play; null when there is
 *     nothing
 * @param firstSeen when it came in first
 */
public record LedgerDocument(
    String id,
    long fileId,
    String path,
    String title,
    DocumentFormat format,
    DocumentStatus status,
    TextFingerprint fingerprint,
    @Nullable String duplicateOf,
    @Nullable String mediaKey,
    Instant firstSeen) {

  /** The document that stands for its group: another, or itself. */
  public String representative() {
    return duplicateOf == null ? id : duplicateOf;
  }
}
