package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Latencies;
import cn.tianwen.search.similar.Advice;
import java.util.ArrayList;
import java.util.List;

/** Reports of {@code tianwen} alone, need by need. Case {@code right} solves what can be solved. */
final class ReportBuilder {

  private static final String RIGHT = "right";
  private static final double LIKELY = 0.5;

  private final List<LabelledNeed> needs = new ArrayList<>();
  private final List<SystemAnswer> answers = new ArrayList<>();

  /** A need with an answer; rank 0 for not found. */
  ReportBuilder solvable(String id, String kind, int rank, double confidence) {
    List<String> ids = new ArrayList<>(List.of("wrong-1", "wrong-2", "wrong-3"));
    if (rank > 0) {
      ids.add(rank - 1, RIGHT);
    }
    return add(id, kind, Judgements.alternatives(List.of(RIGHT)), ids, confidence);
  }

  /** A need without an answer. */
  ReportBuilder unsolvable(String id, double confidence) {
    return add(id, "no_answer", Judgements.alternatives(List.of()), List.of("wrong-1"), confidence);
  }

  private ReportBuilder add(
      String id, String kind, Judgements judgements, List<String> ids, double confidence) {
    Advice advice = confidence >= LIKELY ? Advice.LIKELY_SOLVED : Advice.ASK_EXPERT;
    needs.add(new LabelledNeed(id, "问题 " + id, null, null, null, kind, judgements));
    List<FoundCase> cases =
        ids.stream().map(found -> new FoundCase(found, "案例 " + found, confidence)).toList();
    answers.add(new SystemAnswer(ids, new Assessment(cases, advice)));
    return this;
  }

  EvaluationReport build() {
    return EvaluationReport.of(
        new LabelledSet("golden", "test", 4, 0, needs),
        List.of(
            new SystemRun(TianwenSystem.NAME, answers, Latencies.ofNanos(new long[] {1_000_000}))),
        "1",
        "model");
  }
}
