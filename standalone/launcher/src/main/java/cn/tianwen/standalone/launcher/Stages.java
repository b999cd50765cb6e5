package cn.tianwen.standalone.launcher;

import cn.tianwen.evaluation.EvaluationProgress;
import java.util.Map;

/** The stages of a measurement in the words of the terminal. */
final class Stages {

  private static final Map<String, String> CHINESE =
      Map.of(
          "loading", "载入语料",
          "asking", "逐条提问",
          "ingest", "导入",
          "bare bulk", "直接批量写入",
          "embedding", "只做向量",
          "similar", "检索各档",
          "feedback", "重问有评价的问题",
          "fitting", "拟合",
          "cross-validation", "交叉验证");

  private Stages() {}

  static EvaluationProgress inChinese(WorkProgress progress) {
    return (stage, done, total) -> progress.done(CHINESE.getOrDefault(stage, stage), done, total);
  }
}
