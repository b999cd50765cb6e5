package cn.tianwen.web.problem;

import java.util.List;

/** A caller gave inputs that cannot be used; becomes a problem with status 400. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  InvalidInputException(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  /** A single wrong input. */
  public static InvalidInputException of(String field, String message) {
    return new InvalidInputException(List.of(new FieldError(field, message)));
  }

  /** Every wrong input, in the order of the checks. */
  public List<FieldError> errors() {
    return errors;
  }
}
