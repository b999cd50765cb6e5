package cn.tianwen.index.document;

/** The four databases of 地方特色产业. */
public enum DocumentTopic {
  /** 产业现状. */
  CURRENT_STATE("产业现状"),
  /** 龙头企业. */
  LEADING_ENTERPRISES("龙头企业"),
  /** 技术依托单位. */
  SUPPORTING_INSTITUTIONS("技术依托单位"),
  /** 发展趋势. */
  TRENDS("发展趋势");

  private final String label;

  DocumentTopic(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
