package cn.tianwen.accounts.roster;

/** What a file lists. Institutions come first: people name them. */
public enum RosterKind {
  INSTITUTIONS("机构"),
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
