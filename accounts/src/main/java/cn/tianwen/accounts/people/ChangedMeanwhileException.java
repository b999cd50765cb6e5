package cn.tianwen.accounts.people;

/** Somebody else has changed a record since it was read. The message is for people. */
public final class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long version;

  ChangedMeanwhileException(long version) {
    super("这份档案刚被别人修改过，请重新打开，核对后再保存。");
    this.version = version;
  }

  /** The version that it has now. */
  public long version() {
    return version;
  }
}
