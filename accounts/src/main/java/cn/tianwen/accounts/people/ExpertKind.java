package cn.tianwen.accounts.people;

/** What kind of expert someone is. */
public enum ExpertKind {
  SCIENTIST("科研专家"),
  LOCAL_EXPERT("乡土专家"),
  TECHNICIAN("农技员");

  private final String label;

  ExpertKind(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
