package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.Advice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets no version pass that is worse on the golden set than what was recorded. */
public final class GoldenGate {

  private final GoldenRecord recorded;

  /** Compares with this. */
  public GoldenGate(GoldenRecord recorded) {
    this.recorded = recorded;
  }

  /**
   * What speaks against passing, a line each: first the figures that got worse by more than one
   * need, then each need that got worse. Empty when no figure did.
   */
  public List<String> faults(EvaluationReport report) {
    GoldenRecord now = GoldenRecord.of(report);
    if (!now.split().equals(recorded.split()) || !ids(now).equals(ids(recorded))) {
      return List.of(
          "other needs are asked than were recorded; record them: ./tianwen evaluate --golden --record FILE");
    }
    List<String> faults = new ArrayList<>();
    recorded
        .figures()
        .forEach(
            (name, figure) -> {
              Recorded later = now.figures().get(name);
              if (later == null || figure.isWorse(later.value())) {
                faults.add(worse(name, figure, later));
              }
            });
    if (!faults.isEmpty()) {
      report.tianwen().outcomes().stream()
          .filter(this::isWorse)
          .map(this::worse)
          .forEach(faults::add);
    }
    return faults;
  }

  private static Set<String> ids(GoldenRecord record) {
    Set<String> ids = new HashSet<>(record.ranks().keySet());
    ids.addAll(record.advice().keySet());
    return ids;
  }

  private static String worse(String name, Recorded figure, @Nullable Recorded later) {
    return later == null
        ? name + " is not measured any more"
        : String.format(
            Locale.ROOT,
            "%s: recorded %.3f, now %.3f (one need is %.3f)",
            name,
            figure.value(),
            later.value(),
            figure.oneNeed());
  }

  private boolean isWorse(NeedOutcome outcome) {
    if (outcome.need().isAnswerable()) {
      return place(outcome.rank()) > place(recordedRank(outcome));
    }
    return recorded.advice().get(outcome.need().id()) == Advice.ASK_EXPERT
        && !outcome.got(Advice.ASK_EXPERT);
  }

  private String worse(NeedOutcome outcome) {
    LabelledNeed need = outcome.need();
    String change =
        need.isAnswerable()
            ? String.format(
                Locale.ROOT, "rank %s, now %s", shown(recordedRank(outcome)), shown(outcome.rank()))
            : "ASK_EXPERT, now " + outcome.assessment().advice();
    return need.id() + " (" + need.kind() + "): " + change + ": " + need.text();
  }

  private int recordedRank(NeedOutcome outcome) {
    return recorded.ranks().getOrDefault(outcome.need().id(), 0);
  }

  private static int place(int rank) {
    return rank == 0 ? Integer.MAX_VALUE : rank;
  }

  private static String shown(int rank) {
    return rank == 0 ? "none" : String.valueOf(rank);
  }
}
