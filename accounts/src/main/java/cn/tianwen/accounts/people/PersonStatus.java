package cn.tianwen.accounts.people;

/** Whether someone may sign in and is shown. */
public enum PersonStatus {
  ACTIVE("正常"),
  DISABLED("已停用"),
  /** Anonymised on request; only what statistics need is kept. */
  ERASED("已注销");

  private final String label;

  PersonStatus(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
