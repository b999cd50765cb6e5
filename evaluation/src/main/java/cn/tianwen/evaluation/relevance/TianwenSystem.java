package cn.tianwen.evaluation.relevance;

import cn.tianwen.search.similar.SimilarAnswer;
import cn.tianwen.search.similar.SimilarCases;
import java.util.List;

/** The code behind {@code POST /api/similar}, with what the form said. */
record TianwenSystem(SimilarCases similar) implements RankingSystem {

  static final String NAME = "tianwen";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SystemAnswer answer(LabelledNeed need, int size) {
    SimilarAnswer answer = similar.find(need.query(size));
    List<FoundCase> cases =
        answer.cases().stream()
            .map(found -> new FoundCase(found.id(), found.title(), found.confidence()))
            .toList();
    return new SystemAnswer(
        cases.stream().map(FoundCase::id).toList(), new Assessment(cases, answer.advice()));
  }
}
