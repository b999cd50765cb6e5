package cn.tianwen.evaluation.relevance;

import cn.tianwen.sample.golden.GoldenNeed;
import cn.tianwen.sample.golden.GoldenNeeds;
import cn.tianwen.sample.golden.GoldenSplit;

/** The project's own needs as a labelled set. */
final class GoldenSet {

  private static final String NAME = "golden";

  private GoldenSet() {}

  static LabelledSet of(GoldenNeeds needs, GoldenSplit split, int corpus) {
    return new LabelledSet(
        NAME, split.code(), corpus, 0, needs.of(split).stream().map(GoldenSet::need).toList());
  }

  private static LabelledNeed need(GoldenNeed need) {
    return new LabelledNeed(
        need.id(),
        need.query().strip(),
        need.crop(),
        need.region(),
        need.month(),
        need.kind().code(),
        Judgements.alternatives(need.solvedBy()));
  }
}
