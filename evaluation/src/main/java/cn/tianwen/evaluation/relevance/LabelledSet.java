package cn.tianwen.evaluation.relevance;

import java.util.List;

/**
 * Needs with labels on a corpus.
 *
 * @param name for reports
 * @param split for reports
 * @param corpus how many documents it has
 * @param cutNeeds how many needs were longer than the API allows
 * @param needs in the order in which they are asked
 */
record LabelledSet(String name, String split, int corpus, int cutNeeds, List<LabelledNeed> needs) {

  LabelledSet {
    needs = List.copyOf(needs);
  }

  /** The needs to which the corpus holds an answer. */
  List<LabelledNeed> answerable() {
    return needs.stream().filter(LabelledNeed::isAnswerable).toList();
  }
}
