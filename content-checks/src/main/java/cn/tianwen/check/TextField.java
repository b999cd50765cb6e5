package cn.tianwen.check;

/** The parts of a text in which something may be found. */
public enum TextField {
  /** The title. */
  TITLE("标题"),

  /** The summary. */
  SUMMARY("摘要"),

  /** What was wrong; of a case. */
  PROBLEM("问题"),

  /** The body without its HTML, see {@link BodyText}. */
  BODY("正文"),

  /** The industry. */
  INDUSTRY("产业"),

  /** Crops and animals. */
  CROPS("作物或养殖对象"),

  /** Who wrote it. */
  AUTHOR("作者"),

  /** Owner, licence, source and terms. */
  INTELLECTUAL_PROPERTY("知识产权");

  private final String label;

  TextField(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
