package cn.tianwen.editorial.diff;

import java.util.List;

/**
 * What changed from one version to another.
 *
 * @param fields those that differ; empty when none does
 * @param problem blocks of the problem, changed or not; empty without a problem
 * @param body blocks of the body, changed or not
 */
public record VersionDiff(List<FieldDiff> fields, List<BlockDiff> problem, List<BlockDiff> body) {

  /** Copies the lists. */
  public VersionDiff {
    fields = List.copyOf(fields);
    problem = List.copyOf(problem);
    body = List.copyOf(body);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return fields.isEmpty()
        && problem.stream().allMatch(BlockDiff::isSame)
        && body.stream().allMatch(BlockDiff::isSame);
  }
}
