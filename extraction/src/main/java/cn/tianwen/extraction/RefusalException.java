package cn.tianwen.extraction;

/** Ends the reading of a file that is to blame itself. */
final class RefusalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RefusalReason reason;

  /**
   * Refuses a file.
   *
   * @param detail one line for people, in Chinese
   */
  RefusalException(RefusalReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  RefusalReason reason() {
    return reason;
  }

  ExtractionOutcome.Refused outcome() {
    return new ExtractionOutcome.Refused(reason, detail());
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
