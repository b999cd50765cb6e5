package cn.tianwen.editorial;

/** The three reviews (三审), in their order. */
public enum ReviewStage {
  /** Facts, wording, completeness. */
  FIRST("初审"),

  /** Again, by somebody else. */
  SECOND("复审"),

  /** Sign-off: answers for the publication. */
  FINAL("终审签发");

  private final String label;

  ReviewStage(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
