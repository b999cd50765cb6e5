package cn.tianwen.accounts.rights;

/** How far a right reaches. A right may have several. */
public enum Extent {
  /** What one owns oneself. */
  OWN("本人"),
  /** What lies in the region of the role, or below it. */
  REGION("本区划"),
  /** Everything, also what has no region. */
  ANY("全部");

  private final String label;

  Extent(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
