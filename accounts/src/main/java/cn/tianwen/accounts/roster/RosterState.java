package cn.tianwen.accounts.roster;

/** Where an import stands. */
public enum RosterState {
  RUNNING("正在导入"),
  DONE("已完成"),
  FAILED("失败"),
  /** Its process ended before it did. */
  INTERRUPTED("中断");

  private final String label;

  RosterState(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
