package cn.tianwen.accounts.rights;

/** Somebody may see something, but not do this to it. The message is for people. */
public final class AccessDeniedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Operation operation;

  /** Names what was refused. */
  public AccessDeniedException(Operation operation) {
    super("您没有“" + operation.label() + "”的权限，如确有需要，请联系本区划的运管中心管理员。");
    this.operation = operation;
  }

  /** What was refused. */
  public Operation operation() {
    return operation;
  }
}
