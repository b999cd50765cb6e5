package cn.tianwen.editorial;

/** Somebody else has changed an item since it was read. The message is for people. */
public final class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long revision;

  /** Names the revision that the item has now. */
  public ChangedMeanwhileException(long revision) {
    super("这条内容刚被别人修改或处理过，请重新打开，核对后再操作。");
    this.revision = revision;
  }

  /** The revision that it has now. */
  public long revision() {
    return revision;
  }
}
