package cn.tianwen.accounts.people;

import java.util.List;
import java.util.stream.Collectors;

/** What was given cannot be kept. The message holds all sentences for people. */
public final class InvalidRecordException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<FieldProblem> problems;

  /** Takes everything that is wrong, in the order of the fields. */
  public InvalidRecordException(List<FieldProblem> problems) {
    super(problems.stream().map(FieldProblem::sentence).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  /** One field is wrong. */
  public InvalidRecordException(String field, String sentence) {
    this(List.of(new FieldProblem(field, sentence)));
  }

  /** Everything that is wrong, in the order of the fields. */
  public List<FieldProblem> problems() {
    return problems;
  }
}
