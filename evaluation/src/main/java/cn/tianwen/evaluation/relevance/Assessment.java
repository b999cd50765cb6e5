package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.Advice;
import java.util.List;

/**
 * What 找类似 said of its answer.
 *
 * @param cases the best first
 * @param advice for the person who asked
 */
record Assessment(List<FoundCase> cases, Advice advice) {

  Assessment {
    cases = List.copyOf(cases);
  }
}
