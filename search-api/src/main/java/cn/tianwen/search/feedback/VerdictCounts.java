package cn.tianwen.search.feedback;

import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.SolutionQuality;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The verdicts on every case as they stood at the last refresh, in memory: about 130 bytes for each
 * case with a verdict, none for the others. Reading takes no lock. Empty until the database answers
 * for the first time; while it is away the counts stay as they were.
 */
final class VerdictCounts implements SolutionQuality {

  private final VerdictTable table;

  /** One refresh at a time, so that an older count never replaces a newer one. */
  private final ReentrantLock refreshing = new ReentrantLock();

  private volatile ConcurrentMap<String, CaseVerdicts> counts = new ConcurrentHashMap<>();

  VerdictCounts(VerdictTable table) {
    this.table = table;
  }

  @Override
  public CaseVerdicts of(String caseId) {
    return counts.getOrDefault(caseId, CaseVerdicts.NONE);
  }

  /** Counts all cases anew. */
  void refresh() {
    refreshing.lock();
    try {
      ConcurrentMap<String, CaseVerdicts> fresh = new ConcurrentHashMap<>(counts.size());
      table.forEachCase(fresh::put);
      counts = fresh;
    } finally {
      refreshing.unlock();
    }
  }

  /** Counts one case anew. */
  void refresh(String caseId) {
    refreshing.lock();
    try {
      counts.put(caseId, table.count(caseId));
    } finally {
      refreshing.unlock();
    }
  }
}
