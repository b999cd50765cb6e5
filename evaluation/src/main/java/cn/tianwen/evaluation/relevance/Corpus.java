package cn.tianwen.evaluation.relevance;

import cn.tianwen.index.CaseDocument;
import java.util.List;
import java.util.stream.Stream;

/** The cases that a set's needs are asked of, without vectors. */
interface Corpus {

  /** How many there are. */
  int size();

  /** All of them, in batches that are embedded together. */
  Stream<List<CaseDocument>> batches();
}
