package cn.tianwen.editorial;

/** What a reviewer decided. */
public enum ReviewDecision {
  /** On to the next stage. */
  APPROVED("通过"),

  /** Back to the owner, with comments. */
  RETURNED("退回");

  private final String label;

  ReviewDecision(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
