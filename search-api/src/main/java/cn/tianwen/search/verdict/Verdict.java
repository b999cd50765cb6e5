package cn.tianwen.search.verdict;

/** What somebody says of a case that was shown for a need. */
public enum Verdict {
  /** 有效: it solved the need. */
  EFFECTIVE("有效"),
  /** 部分有效: it helped in part. */
  PARTLY("部分有效"),
  /** 无效: it did not help. */
  INEFFECTIVE("无效");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The Chinese word shown to people. */
  public String label() {
    return label;
  }
}
