package cn.tianwen.editorial.finding;

/** An item has no such finding, or no longer. The message is for people. */
public final class NoSuchFindingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSuchFindingException() {
    super("没有找到这条检查结果，内容可能刚被修改过，请刷新页面。");
  }
}
