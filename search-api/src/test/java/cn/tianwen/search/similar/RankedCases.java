package cn.tianwen.search.similar;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.compare.Agreement;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.rank.Candidate;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.testing.CaseBuilder;
import cn.tianwen.search.testing.FeatureVectors;
import cn.tianwen.search.testing.SearchApi;

/** Ranked cases for tests. */
final class RankedCases {

  static final Evidence SAME = new Evidence(Agreement.SAME, Agreement.SAME, Agreement.UNKNOWN);
  private static final Lexicon LEXICON = SearchApi.lexicon();
  private static final Regions REGIONS = Regions.load();

  private RankedCases() {}

  static RankingModel.Ranked ranked(CaseBuilder builder, double score) {
    return ranked(builder, SAME, score);
  }

  static RankingModel.Ranked ranked(CaseBuilder builder, Evidence evidence, double score) {
    return new RankingModel.Ranked(
        new Candidate(builder.build(LEXICON, REGIONS), evidence, FeatureVectors.none()), score);
  }
}
