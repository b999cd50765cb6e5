package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.Advice;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What went wrong, need by need, for whoever wants to know why. */
final class FailureList {

  private final List<NeedOutcome> outcomes;

  FailureList(List<NeedOutcome> outcomes) {
    this.outcomes = outcomes;
  }

  void print(PrintWriter out) {
    List<NeedOutcome> notFirst =
        outcomes.stream()
            .filter(one -> one.need().isAnswerable() && !one.isSolvedWithin(1))
            .toList();
    List<NeedOutcome> answered =
        outcomes.stream()
            .filter(one -> !one.need().isAnswerable() && !one.got(Advice.ASK_EXPERT))
            .toList();
    out.printf(Locale.ROOT, "%n%d queries whose case is not first%n", notFirst.size());
    notFirst.forEach(one -> print(one, out));
    out.printf(Locale.ROOT, "%n%d queries without an answer that got one%n", answered.size());
    answered.forEach(one -> print(one, out));
  }

  private static void print(NeedOutcome outcome, PrintWriter out) {
    LabelledNeed need = outcome.need();
    out.printf(
        Locale.ROOT,
        "%n%s %s, %s%s%n  %s%n",
        need.id(),
        need.kind(),
        outcome.assessment().advice(),
        place(outcome),
        need.text());
    if (need.isAnswerable()) {
      out.printf(Locale.ROOT, "  expected %s%n", expected(outcome));
    }
    outcome.assessment().cases().stream()
        .findFirst()
        .ifPresent(first -> out.printf(Locale.ROOT, "  first    %s%n", text(first)));
  }

  private static String place(NeedOutcome outcome) {
    if (!outcome.need().isAnswerable()) {
      return "";
    }
    return outcome.rank() == 0 ? ", not found" : ", rank " + outcome.rank();
  }

  private static String expected(NeedOutcome outcome) {
    return outcome.need().judgements().gains().keySet().stream()
        .sorted()
        .map(
            id ->
                outcome.assessment().cases().stream()
                    .filter(found -> found.id().equals(id))
                    .map(FailureList::text)
                    .findFirst()
                    .orElse(id))
        .collect(Collectors.joining(" or "));
  }

  private static String text(FoundCase found) {
    return String.format(Locale.ROOT, "%s %.3f %s", found.id(), found.confidence(), found.title());
  }
}
