package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentStatus;

/**
 * Where a document comes from.
 *
 * @param source name of the folder or system
 * @param path in the source, {@code /} between folders, {@code !/} before what lies in an archive;
 *     as it is on disk, not masked
 * @param sha256 of the file, in hex; of the archive for what lies in one
 * @param status what it gets unless its sidecar says otherwise
 */
public record DocumentOrigin(String source, String path, String sha256, DocumentStatus status) {

  /** Refuses a document without a path. */
  public DocumentOrigin {
    if (path.isBlank()) {
      throw new IllegalArgumentException("A document needs a path");
    }
  }
}
