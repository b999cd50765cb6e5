package cn.tianwen.accounts.roster;

/** Whom a file lists. */
public enum RosterKind {
  EXPERTS("专家"),
  OFFICERS("信息员");

  private final String label;

  RosterKind(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
