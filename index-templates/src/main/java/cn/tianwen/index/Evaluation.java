package cn.tianwen.index;

import java.util.Arrays;
import java.util.Optional;

/** What the reporter said of the service (服务评价). */
public enum Evaluation {
  /** 有效: it solved the need. */
  EFFECTIVE("有效"),
  /** 部分有效: it helped, but not with everything. */
  PARTLY("部分有效"),
  /** 无效: it did not help. */
  INEFFECTIVE("无效"),
  /** 未评价: nothing was said. */
  NOT_EVALUATED("未评价");

  private final String label;

  Evaluation(String label) {
    this.label = label;
  }

  /** The Chinese word shown to people and accepted in files. */
  public String label() {
    return label;
  }

  /** Reads the Chinese word or the constant's name; empty when it is neither. */
  public static Optional<Evaluation> find(String word) {
    return Arrays.stream(values())
        .filter(value -> value.label.equals(word) || value.name().equalsIgnoreCase(word))
        .findFirst();
  }
}
