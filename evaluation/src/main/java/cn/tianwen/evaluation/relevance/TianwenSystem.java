package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.SimilarCase;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import java.util.List;

/** The code behind {@code POST /api/similar}. */
record TianwenSystem(SimilarCases similar) implements RankingSystem {

  @Override
  public String name() {
    return "tianwen";
  }

  @Override
  public List<String> rank(String text, int size) {
    return similar.find(SimilarQuery.of(text, size)).cases().stream().map(SimilarCase::id).toList();
  }
}
