package cn.tianwen.accounts.audit;

/** The audit log was tampered with, so that nothing may be removed from it. */
public final class AuditNotIntactException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  AuditNotIntactException(Verification found) {
    super(
        "The audit log is not intact, so nothing is removed from it: "
            + found.findings().getFirst());
  }
}
