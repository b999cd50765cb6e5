package cn.tianwen.accounts.people;

/** There is no such record, or not for whoever asks. The message is for people. */
public final class NoSuchRecordException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSuchRecordException() {
    super("没有找到这份档案，或者它不在您的区划内。");
  }
}
