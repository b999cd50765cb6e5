package cn.tianwen.extraction;

import java.time.Duration;

/**
 * How much a file may cost.
 *
 * @param forks JVMs that read at the same time, from 1
 * @param forkHeapMegabytes heap of each fork in MiB, at least 64
 * @param filesPerFork files after which a fork is replaced by a new one, from 1
 * @param timePerFile longest reading of one file; of each file in an archive, too
 * @param bytesPerFile largest file, and largest file in an archive
 * @param charactersPerFile longest text of one file with its attachments, as XHTML
 * @param depth archives in archives, and attachments in attachments, from 1
 * @param entries files in an archive with all archives in it, and attachments of a document
 * @param expansion how many times larger than itself a file may become when unpacked, from 2
 */
public record ExtractionLimits(
    int forks,
    int forkHeapMegabytes,
    int filesPerFork,
    Duration timePerFile,
    long bytesPerFile,
    int charactersPerFile,
    int depth,
    int entries,
    int expansion) {

  /**
   * For one machine of two cores: two forks of 512 MiB, three minutes and 1 GiB a file. A fork
   * needs some hundred files to reach its speed, hence it is kept for thousands.
   */
  public static final ExtractionLimits DEFAULT =
      new ExtractionLimits(2, 512, 5000, Duration.ofMinutes(3), 1L << 30, 10_000_000, 4, 2000, 200);

  /** Refuses limits that would read nothing. */
  public ExtractionLimits {
    require(forks >= 1, "forks");
    require(forkHeapMegabytes >= 64, "forkHeapMegabytes");
    require(filesPerFork >= 1, "filesPerFork");
    require(timePerFile.isPositive(), "timePerFile");
    require(bytesPerFile >= 1, "bytesPerFile");
    require(charactersPerFile >= 1, "charactersPerFile");
    require(depth >= 1, "depth");
    require(entries >= 1, "entries");
    require(expansion >= 2, "expansion");
  }

  /** The same with another number of forks. */
  public ExtractionLimits withForks(int number) {
    return new ExtractionLimits(
        number,
        forkHeapMegabytes,
        filesPerFork,
        timePerFile,
        bytesPerFile,
        charactersPerFile,
        depth,
        entries,
        expansion);
  }

  /** The same with another time for a file. */
  public ExtractionLimits withTimePerFile(Duration time) {
    return new ExtractionLimits(
        forks,
        forkHeapMegabytes,
        filesPerFork,
        time,
        bytesPerFile,
        charactersPerFile,
        depth,
        entries,
        expansion);
  }

  private static void require(boolean holds, String name) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is too small");
    }
  }
}
