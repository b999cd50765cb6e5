package cn.tianwen.editorial;

/** What every review looks at. */
public enum ChecklistPoint {
  /** No wording against law or policy. */
  POLITICAL("政治导向"),

  /** Facts, figures, pesticides and doses are right. */
  FACTUAL("事实与技术"),

  /** Nobody's personal data is given away. */
  PRIVACY("个人信息"),

  /** Owner, licence, source and terms are right. */
  INTELLECTUAL_PROPERTY("知识产权"),

  /** Typos, names, units (三校). */
  TYPOS("文字校对");

  private final String label;

  ChecklistPoint(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
