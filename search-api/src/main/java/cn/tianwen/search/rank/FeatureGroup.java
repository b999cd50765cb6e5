package cn.tianwen.search.rank;

/** What a {@link Feature} is about; people are shown the sum of each group. */
public enum FeatureGroup {
  /** 意思相近. */
  MEANING("意思相近"),
  /** 用词相同. */
  WORDING("用词相同"),
  /** 篇幅相称. */
  LENGTH("篇幅相称"),
  /** 作物、病虫、症状. */
  SUBJECT("作物、病虫、症状"),
  /** 时间、地点、产业. */
  CIRCUMSTANCES("时间、地点、产业"),
  /** 解决效果. */
  QUALITY("解决效果");

  private final String label;

  FeatureGroup(String label) {
    this.label = label;
  }

  /** The Chinese words shown to people. */
  public String label() {
    return label;
  }
}
