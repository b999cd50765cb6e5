package cn.tianwen.search.similar;

import cn.tianwen.search.rank.ConfidenceModel;

/**
 * What the best case's confidence means for the person who asked. The thresholds belong to the
 * ranking model: they are chosen in its training from a stated precision.
 */
public enum Advice {
  /** 很可能有现成答案: one of the cases probably solves the need. */
  LIKELY_SOLVED("很可能有现成答案"),
  /** 值得看看: a case may help. */
  WORTH_READING("值得看看"),
  /** 建议找专家: no similar case is known. */
  ASK_EXPERT("建议找专家");

  private final String label;

  Advice(String label) {
    this.label = label;
  }

  /** The Chinese words shown to people. */
  public String label() {
    return label;
  }

  /** The lowest confidence, 0 to 1, that earns this advice. */
  public double threshold(ConfidenceModel model) {
    return switch (this) {
      case LIKELY_SOLVED -> model.likelySolved();
      case WORTH_READING -> model.worthReading();
      case ASK_EXPERT -> 0;
    };
  }

  /** The advice for a confidence between 0 and 1. */
  public static Advice of(double confidence, ConfidenceModel model) {
    if (confidence >= model.likelySolved()) {
      return LIKELY_SOLVED;
    }
    return confidence >= model.worthReading() ? WORTH_READING : ASK_EXPERT;
  }
}
