package cn.tianwen.index.lexicon.diff;

import cn.tianwen.index.CaseAnnotations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that two versions of the lexicon annotate differently.
 *
 * @param id id of the case
 * @param title its title
 * @param cropBefore concept of its crop in the older version; null when unknown
 * @param cropAfter concept of its crop in the newer version; null when unknown
 * @param lost concepts of the need, with everything broader, that the newer version does not find
 * @param gained concepts of the need, with everything broader, that only the newer version finds
 * @param lostInSolution concepts of the solution that the newer version does not find
 * @param gainedInSolution concepts of the solution that only the newer version finds
 */
public record CaseChange(
    String id,
    String title,
    @Nullable String cropBefore,
    @Nullable String cropAfter,
    List<String> lost,
    List<String> gained,
    List<String> lostInSolution,
    List<String> gainedInSolution) {

  /** The difference between two annotations of one case; empty when there is none. */
  public static Optional<CaseChange> between(
      String id, String title, CaseAnnotations before, CaseAnnotations after) {
    CaseChange change =
        new CaseChange(
            id,
            title,
            before.cropConcept(),
            after.cropConcept(),
            without(before.conceptPath(), after.conceptPath()),
            without(after.conceptPath(), before.conceptPath()),
            without(before.solutionConcepts(), after.solutionConcepts()),
            without(after.solutionConcepts(), before.solutionConcepts()));
    return Optional.of(change).filter(CaseChange::saysSomething);
  }

  private boolean saysSomething() {
    return !Objects.equals(cropBefore, cropAfter)
        || !lost.isEmpty()
        || !gained.isEmpty()
        || !lostInSolution.isEmpty()
        || !gainedInSolution.isEmpty();
  }

  private static List<String> without(List<String> ids, List<String> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }
}
