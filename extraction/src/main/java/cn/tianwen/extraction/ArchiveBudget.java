package cn.tianwen.extraction;

/** How much an archive with all archives in it may still unpack. */
final class ArchiveBudget {

  /** Small archives of text often shrink to a thousandth without any ill will. */
  private static final long ALWAYS_ALLOWED = 16L << 20;

  private final Refusals refusals;
  private final ExtractionLimits limits;
  private long bytes;
  private int entries;
  private long characters;

  ArchiveBudget(ExtractionLimits limits, long archiveBytes) {
    this.limits = limits;
    refusals = new Refusals(limits);
    bytes = Math.max(ALWAYS_ALLOWED, archiveBytes * limits.expansion());
    entries = limits.entries();
    characters = limits.charactersPerFile();
  }

  void takeEntry() throws RefusalException {
    if (--entries < 0) {
      throw refusals.tooManyEntries();
    }
  }

  void takeBytes(int number) throws RefusalException {
    bytes -= number;
    if (bytes < 0) {
      throw refusals.bomb();
    }
  }

  /**
   * Counts a text that was read.
   *
   * @throws RefusalException when all texts together have become too long; this one is dropped
   */
  void takeText(ExtractedDocument document) throws RefusalException {
    long length = document.blocks().stream().mapToLong(block -> block.text().length()).sum();
    if (length > characters) {
      throw refusals.tooMuch();
    }
    characters -= length;
  }

  Refusals refusals() {
    return refusals;
  }

  ExtractionLimits limits() {
    return limits;
  }
}
