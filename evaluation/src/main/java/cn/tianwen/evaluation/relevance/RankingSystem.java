package cn.tianwen.evaluation.relevance;

import java.io.IOException;

/** A way to answer a need with a ranking. */
interface RankingSystem {

  /** Name in reports. */
  String name();

  /** The best documents, the best first. */
  SystemAnswer answer(LabelledNeed need, int size) throws IOException;
}
