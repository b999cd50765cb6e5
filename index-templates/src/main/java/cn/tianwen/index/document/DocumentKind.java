package cn.tianwen.index.document;

/** What a document is for; labels are those of the provincial service's description. */
public enum DocumentKind {
  /** 宏观产业资讯: policy, markets and statistics of a whole industry. */
  MACRO_INDUSTRY("宏观产业资讯"),
  /** 地方特色产业: an industry in one place; may carry a {@link DocumentTopic}. */
  LOCAL_INDUSTRY("地方特色产业"),
  /** 培训材料: what teaches a technique. */
  TRAINING("培训材料"),
  /** 通知公告: news of the service itself. */
  ANNOUNCEMENT("通知公告");

  private final String label;

  DocumentKind(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
