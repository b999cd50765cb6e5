package cn.tianwen.standalone.launcher;

import cn.tianwen.evaluation.EvaluationProgress;
import java.util.Map;

/** The stages of a measurement in the words of the terminal. */
final class Stages {

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("loading", "载入语料"),
          Map.entry("asking", "逐条提问"),
          Map.entry("ingest", "导入"),
          Map.entry("bare bulk", "直接批量写入"),
          Map.entry("embedding", "只做向量"),
          Map.entry("similar", "检索各档"),
          Map.entry("feedback", "重问有评价的问题"),
          Map.entry("fitting", "拟合"),
          Map.entry("cross-validation", "交叉验证"),
          Map.entry("extraction", "解析"),
          Map.entry("experts", "导入专家"),
          Map.entry("experts again", "再导入一次专家"),
          Map.entry("officers", "导入信息员"),
          Map.entry("officers again", "再导入一次信息员"),
          Map.entry("text edition", "文本版"),
          Map.entry("hardened edition", "加固版"));

  private Stages() {}

  static EvaluationProgress inChinese(WorkProgress progress) {
    return (stage, done, total) -> progress.done(CHINESE.getOrDefault(stage, stage), done, total);
  }
}
