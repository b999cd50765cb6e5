package cn.tianwen.editorial.issue;

/** How far an issued file is. */
public enum IssueState {
  /** Waits for its turn. */
  QUEUED("排队中"),

  /** Is being made. */
  RENDERING("正在生成"),

  /** Is there. */
  READY("已生成"),

  /** Could not be made, and is not tried again by itself. */
  FAILED("生成失败");

  private final String label;

  IssueState(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
