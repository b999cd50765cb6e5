package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.search.feedback.FeedbackArchive;
import cn.tianwen.search.feedback.VerdictExample;
import cn.tianwen.search.rank.Candidate;
import cn.tianwen.search.similar.SimilarCases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects what people said of the cases they were shown. Each request is asked again on the live
 * index through the code that serves people; what verdicts say of a case's quality stays unknown
 * meanwhile, so that a verdict cannot explain itself.
 */
public final class FeedbackCollection {

  /** Their weight is capped, so that more would cost memory and teach little. */
  private static final int NEWEST_REQUESTS = 10_000;

  private static final int REPORT_EVERY = 50;

  private final SimilarCases similar;
  private final EvaluationProgress progress;

  /** Collects from the index that serves people. */
  public FeedbackCollection(EvaluationParts parts, EvaluationProgress progress) {
    this(parts.similarCases(CaseIndex.ALIAS), progress);
  }

  FeedbackCollection(SimilarCases similar, EvaluationProgress progress) {
    this.similar = similar;
    this.progress = progress;
  }

  /**
   * What the verdicts of the newest requests teach. A case that was deleted, or is no longer among
   * the candidates, teaches nothing.
   *
   * @throws org.springframework.dao.DataAccessException when the database does not answer
   */
  public FeedbackNeeds collect(FeedbackArchive archive, PositionBias bias) {
    List<JudgedRequest> requests = newest(archive);
    List<JudgedCandidates> judged = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      JudgedCandidates one = ask(requests.get(i));
      if (!one.verdicts().isEmpty()) {
        judged.add(one);
      }
      if ((i + 1) % REPORT_EVERY == 0 || i + 1 == requests.size()) {
        progress.done("feedback", i + 1, requests.size());
      }
    }
    return new FeedbackNeeds(judged, bias);
  }

  /** Read before anything is asked, so that no transaction stays open meanwhile. */
  private static List<JudgedRequest> newest(FeedbackArchive archive) {
    Deque<JudgedRequest> requests = new ArrayDeque<>();
    archive.forEachExample(
        example -> {
          String id = example.requestId().toString();
          List<JudgedRequest.Given> verdicts = new ArrayList<>();
          if (!requests.isEmpty() && requests.getLast().id().equals(id)) {
            verdicts.addAll(requests.removeLast().verdicts());
          }
          verdicts.add(given(example));
          requests.addLast(new JudgedRequest(id, example.need(), verdicts));
          if (requests.size() > NEWEST_REQUESTS) {
            requests.removeFirst();
          }
        });
    return List.copyOf(requests);
  }

  private static JudgedRequest.Given given(VerdictExample example) {
    return new JudgedRequest.Given(
        example.judged().id(), example.judged().rank(), example.verdict());
  }

  private JudgedCandidates ask(JudgedRequest request) {
    List<Candidate> candidates = similar.candidates(request.query());
    List<String> ids = candidates.stream().map(one -> one.document().id()).toList();
    List<JudgedCandidates.Judged> verdicts =
        request.verdicts().stream()
            .filter(one -> ids.contains(one.caseId()))
            .map(
                one ->
                    new JudgedCandidates.Judged(
                        ids.indexOf(one.caseId()), one.rank(), one.verdict()))
            .toList();
    return new JudgedCandidates(
        request.id(), candidates.stream().map(Candidate::features).toList(), verdicts);
  }
}
