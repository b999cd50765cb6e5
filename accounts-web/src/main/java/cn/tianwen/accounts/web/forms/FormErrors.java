package cn.tianwen.accounts.web.forms;

import cn.tianwen.accounts.people.FieldProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, for its template: all of it above, each again at its field. */
public final class FormErrors {

  private final List<FieldProblem> problems = new ArrayList<>();

  /** Notes a problem, unless the condition holds or the field has one already. */
  public FormErrors require(boolean condition, String field, String sentence) {
    if (!condition) {
      add(field, sentence);
    }
    return this;
  }

  /** Notes a problem, unless the field has one already. */
  public void add(String field, String sentence) {
    if (of(field) == null) {
      problems.add(new FieldProblem(field, sentence));
    }
  }

  /** Notes what a service found, each unless its field has a problem already. */
  public void addAll(Collection<FieldProblem> found) {
    found.forEach(problem -> add(problem.field(), problem.sentence()));
  }

  /** Whether anything is wrong. */
  public boolean any() {
    return !problems.isEmpty();
  }

  /** Everything, in the order of the checks. */
  public List<FieldProblem> list() {
    return List.copyOf(problems);
  }

  /** What is wrong with a field; null when nothing is. */
  public @Nullable String of(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(FieldProblem::sentence)
        .findFirst()
        .orElse(null);
  }
}
