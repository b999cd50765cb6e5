package cn.tianwen.check;

/** How much a finding weighs. The order is from heavy to light. */
public enum Severity {
  /** Keeps an item from being approved until it is mended or dismissed with a reason. */
  BLOCKING("必须处理"),

  /** Probably wrong; a reviewer should look at it. */
  WARNING("请核对"),

  /** Could be better. */
  HINT("可以改进");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
