package cn.tianwen.editorial;

/** What an item is for. */
public enum ContentKind {
  /** An industry in one place; belongs to one of the four databases, see {@link IndustryTopic}. */
  LOCAL_INDUSTRY("地方特色产业"),

  /** Policy, markets and statistics of a whole industry. */
  MACRO_INDUSTRY("宏观产业资讯"),

  /** What teaches a technique. */
  TRAINING("培训材料"),

  /** A need with the solution that worked; found by 找类似 once published. */
  CASE("典型案例"),

  /** News of the service itself. */
  ANNOUNCEMENT("通知公告");

  private final String label;

  ContentKind(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
