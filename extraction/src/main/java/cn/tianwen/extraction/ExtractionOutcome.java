package cn.tianwen.extraction;

import java.util.List;

/** What became of a file. */
public sealed interface ExtractionOutcome {

  /**
   * The file was read.
   *
   * @param documents one for an ordinary file; one for each file in an archive, in its order; at
   *     least one in all
   * @param skipped what in the archive could not be read, while the rest could
   */
  record Extracted(List<ExtractedDocument> documents, List<SkippedEntry> skipped)
      implements ExtractionOutcome {

    /** Keeps its own copies. */
    public Extracted {
      documents = List.copyOf(documents);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * The file was not read.
   *
   * @param reason the class of the fault
   * @param detail one line for people, in Chinese; no personal data, no stack trace
   */
  record Refused(RefusalReason reason, String detail) implements ExtractionOutcome {}

  /**
   * A file in an archive that was not read.
   *
   * @param path in the archive
   * @param reason the class of the fault
   * @param detail one line for people, in Chinese
   */
  record SkippedEntry(String path, RefusalReason reason, String detail) {}
}
