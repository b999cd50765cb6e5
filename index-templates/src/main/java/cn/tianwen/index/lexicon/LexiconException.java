package cn.tianwen.index.lexicon;

import java.util.List;

/** The lexicon files contradict themselves; the message lists every fault with file and line. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  LexiconException(List<String> faults) {
    super(faults.size() + " fault(s) in the lexicon:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault as {@code file:line: reason}. */
  public List<String> faults() {
    return faults;
  }
}
