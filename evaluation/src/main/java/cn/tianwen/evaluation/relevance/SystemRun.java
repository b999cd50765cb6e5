package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Latencies;
import java.util.List;

/**
 * All that one system answered.
 *
 * @param name of the system
 * @param answers one for each need, in the order of the set
 * @param latencies of one answer, embedding included
 */
record SystemRun(String name, List<SystemAnswer> answers, Latencies latencies) {

  SystemRun {
    answers = List.copyOf(answers);
  }
}
