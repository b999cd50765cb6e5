package cn.tianwen.editorial;

/** The four databases of 地方特色产业. */
public enum IndustryTopic {
  /** How the industry stands. */
  CURRENT_STATE("产业现状"),

  /** Enterprises that lead it. */
  LEADING_ENTERPRISES("龙头企业"),

  /** Institutions that it relies on. */
  SUPPORTING_INSTITUTIONS("技术依托单位"),

  /** Where it goes. */
  TRENDS("发展趋势");

  private final String label;

  IndustryTopic(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
