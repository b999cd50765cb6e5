package cn.tianwen.ingest.documents;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an ingest of documents did. Counts of files, unless said otherwise.
 *
 * @param source name of the source
 * @param created brought in for the first time
 * @param changed brought in anew, because content, sidecar, analysis or release has changed
 * @param unchanged left as they were
 * @param refused could not be brought in, by reason; those refused earlier and not tried again too
 * @param deferred will be tried again later by themselves
 * @param unreadEntries entries of archives that could not be read
 * @param missing paths of files that are gone while their documents are still there, masked
 * @param removed gone files whose documents were removed
 * @param published documents of the source that readers may see, afterwards
 * @param pending documents of the source that wait for a review, afterwards
 * @param duplicates documents of the source that stand behind another of the same text, afterwards
 * @param duration of this run
 */
public record DocumentIngestSummary(
    String source,
    int created,
    int changed,
    int unchanged,
    Map<String, Integer> refused,
    int deferred,
    int unreadEntries,
    List<String> missing,
    int removed,
    long published,
    long pending,
    long duplicates,
    Duration duration) {

  /** Keeps its own copies. */
  public DocumentIngestSummary {
    refused = Map.copyOf(refused);
    missing = List.copyOf(missing);
  }

  /** Whether everything that was there to be read is in the index. */
  public boolean isClean() {
    return refused.isEmpty() && deferred == 0 && unreadEntries == 0;
  }
}
