package cn.tianwen.accounts.people;

/** The level of a technical title (技术职称). */
public enum TitleLevel {
  SENIOR("正高级"),
  ASSOCIATE_SENIOR("副高级"),
  INTERMEDIATE("中级"),
  JUNIOR("初级"),
  NONE("无职称");

  private final String label;

  TitleLevel(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
