package cn.tianwen.editorial.item;

/** What moves an item from one state to another, or leaves it where it is. */
public enum ItemAction {
  /** It is started. */
  CREATE("新建"),

  /** Its owner or a colleague writes. */
  SAVE("修改"),

  /** It is given to the reviewers. */
  SUBMIT("提交审核"),

  /** It comes back before anybody decided. */
  TAKE_BACK("收回"),

  /** A review passes it on to the next. */
  PASS("通过"),

  /** A review gives it back, with comments. */
  RETURN("退回"),

  /** The final review passes it, to be published at a time. */
  SIGN_OFF("签发"),

  /** The public sees it from now on. */
  PUBLISH("发布"),

  /** The times of publishing and expiry are set. */
  SCHEDULE("安排发布和到期时间"),

  /** It is taken from the public, with a reason. */
  WITHDRAW("撤回"),

  /** Its time is over. */
  EXPIRE("到期"),

  /** The next version is started. */
  REVISE("修订"),

  /** A draft that nobody was given is thrown away. */
  DELETE("删除");

  private final String label;

  ItemAction(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
