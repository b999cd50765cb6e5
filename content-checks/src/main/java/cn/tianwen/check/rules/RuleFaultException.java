package cn.tianwen.check.rules;

import java.util.List;

/** Files of rules cannot be used. The message lists everything that is wrong with them. */
public final class RuleFaultException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  /**
   * Takes what is wrong.
   *
   * @param faults as {@code file:line: reason}
   */
  public RuleFaultException(List<String> faults) {
    super("The rules cannot be used:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong, as {@code file:line: reason}. */
  public List<String> faults() {
    return faults;
  }
}
