package cn.tianwen.accounts.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param kind what
 * @param person id of the person; null for a refused row
 * @param problems why it was refused; empty otherwise
 */
public record RowResult(Kind kind, @Nullable UUID person, List<FieldProblem> problems) {

  /** What may become of a row. */
  public enum Kind {
    /** The person is new. */
    CREATED,
    /** The person was there and has a new version. */
    CHANGED,
    /** The person was there already just like that; nothing was written. */
    UNCHANGED,
    /** Nothing was written. */
    REFUSED
  }

  /** Copies the problems. */
  public RowResult {
    problems = List.copyOf(problems);
  }

  static RowResult refused(List<FieldProblem> problems) {
    return new RowResult(Kind.REFUSED, null, problems);
  }
}
