package cn.tianwen.evaluation.train;

import cn.tianwen.search.similar.SimilarQuery;
import cn.tianwen.search.understand.ReportedNeed;
import cn.tianwen.search.verdict.Verdict;
import java.util.List;

/**
 * A request with what was said of the cases that answered it.
 *
 * @param id of the request
 * @param need as it was stored, masked
 * @param verdicts at most one for each case
 */
record JudgedRequest(String id, ReportedNeed need, List<Given> verdicts) {

  JudgedRequest {
    verdicts = List.copyOf(verdicts);
  }

  /** The request, to be asked again. */
  SimilarQuery query() {
    return new SimilarQuery(
        need.text(), need.crop(), need.industry(), need.region(), need.month(), 1, false);
  }

  /**
   * A verdict.
   *
   * @param rank at which the case was shown, from 1
   */
  record Given(String caseId, int rank, Verdict verdict) {}
}
