package cn.tianwen.index.people;

/** What somebody is looked for as. Whoever is several of these is the first. */
public enum PersonKind {
  EXPERT("专家"),
  OFFICER("信息员"),
  STAFF("工作人员");

  private final String label;

  PersonKind(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
