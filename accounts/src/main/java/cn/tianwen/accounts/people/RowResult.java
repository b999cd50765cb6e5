package cn.tianwen.accounts.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param kind what
 * @param id of the person or institution; null for a refused row
 * @param problems why it was refused; empty otherwise
 */
public record RowResult(Kind kind, @Nullable UUID id, List<FieldProblem> problems) {

  /** What may become of a row. */
  public enum Kind {
    /** The record is new. */
    CREATED,
    /** The record was there and has a new version. */
    CHANGED,
    /** The record was there already just like that; nothing was written. */
    UNCHANGED,
    /** Nothing was written. */
    REFUSED
  }

  /** Copies the problems. */
  public RowResult {
    problems = List.copyOf(problems);
  }

  /** A row that was understood and is kept. */
  public static RowResult of(Kind kind, UUID id) {
    return new RowResult(kind, id, List.of());
  }

  /** A row that was not written. */
  public static RowResult refused(List<FieldProblem> problems) {
    return new RowResult(Kind.REFUSED, null, problems);
  }
}
