package cn.tianwen.editorial;

/** There is no such item or version, or not for whoever asks. The message is for people. */
public final class NoSuchItemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says no more than that. */
  public NoSuchItemException() {
    super("没有找到这条内容，或者它不在您的区划内。");
  }
}
