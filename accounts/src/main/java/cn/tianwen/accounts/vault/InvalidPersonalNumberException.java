package cn.tianwen.accounts.vault;

/** What was given is no such number. Says why in plain Chinese, never what was given. */
public final class InvalidPersonalNumberException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final PersonalNumberKind kind;

  InvalidPersonalNumberException(PersonalNumberKind kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  /** What it should have been. */
  public PersonalNumberKind kind() {
    return kind;
  }
}
