package cn.tianwen.search.verdict;

/**
 * What is known of how well a case's solution helped others. Cheap enough to be asked for every
 * candidate of a search; implementations are thread-safe and never wait.
 */
@FunctionalInterface
public interface SolutionQuality {

  /** Knows nothing of any case; for work without a database. */
  SolutionQuality UNKNOWN = caseId -> CaseVerdicts.NONE;

  /** The verdicts on a case; {@link CaseVerdicts#NONE} when there are none. */
  CaseVerdicts of(String caseId);
}
