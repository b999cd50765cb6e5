package cn.tianwen.evaluation.relevance;

import java.io.IOException;
import java.util.List;

/** A way to answer a query with a ranking. */
interface RankingSystem {

  /** Name in reports. */
  String name();

  /**
   * The ids of the best documents, the best first.
   *
   * @param text 1 to 2,000 characters
   */
  List<String> rank(String text, int size) throws IOException;
}
