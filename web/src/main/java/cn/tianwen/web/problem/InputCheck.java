package cn.tianwen.web.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that a caller learns it at once. */
public final class InputCheck {

  private final List<FieldError> errors = new ArrayList<>();

  /** Notes an error unless the condition holds. */
  public InputCheck require(boolean condition, String field, String message) {
    if (!condition) {
      errors.add(new FieldError(field, message));
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws InvalidInputException when anything was wrong
   */
  public void done() {
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }
}
