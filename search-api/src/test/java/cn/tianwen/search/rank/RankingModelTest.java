package cn.tianwen.search.rank;

import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.compare.Agreement;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.testing.FeatureVectors;
import cn.tianwen.search.testing.SearchApi;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RankingModelTest {

  private static final Lexicon LEXICON = SearchApi.lexicon();
  private static final Evidence NOTHING =
      new Evidence(Agreement.UNKNOWN, Agreement.UNKNOWN, Agreement.UNKNOWN);

  private static RankingModel model(Map<Feature, RankingModel.Term> terms) {
    return new RankingModel("test", terms, UntrainedModel.model().confidence());
  }

  private static Candidate candidate(String id, double cosine) {
    return new Candidate(
        aCase(id).build(LEXICON, Regions.load()),
        NOTHING,
        FeatureVectors.of(Map.of(Feature.COSINE, cosine)));
  }

  @Example
  void theScoreIsTheSumOfItsTerms() {
    RankingModel model =
        model(
            Map.of(
                Feature.COSINE, new RankingModel.Term(0.5, 0.1, 2),
                Feature.SAME_CROP, new RankingModel.Term(0, 1, -1)));
    FeatureVector features =
        FeatureVectors.of(Map.of(Feature.COSINE, 0.7, Feature.SAME_CROP, 1.0, Feature.AGE, -9.0));
    assertThat(model.score(features)).isCloseTo(2 * 0.2 / 0.1 - 1, within(1e-9));
    assertThat(model.contribution(Feature.AGE, features)).isZero();
  }

  @Property
  void whatTheGroupsContributeAddsUpToTheScore(@ForAll long seed) {
    RankingModel model = RankingModelFile.bundled();
    FeatureVector features =
        FeatureVector.of(new Random(seed).doubles(Feature.values().length, -5, 5).toArray());
    assertThat(
            model.contributions(features).values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(model.score(features), within(1e-9));
  }

  @Example
  void theBestComesFirstAndEqualOnesComeInTheOrderOfTheirIds() {
    RankingModel model = model(Map.of(Feature.COSINE, new RankingModel.Term(0, 1, 1)));
    assertThat(model.rank(List.of(candidate("b", 0.5), candidate("c", 0.9), candidate("a", 0.5))))
        .extracting(ranked -> ranked.candidate().document().id())
        .containsExactly("c", "a", "b");
  }

  @Example
  void aTermThatCannotBeComputedIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RankingModel.Term(0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RankingModel.Term(Double.NaN, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankingModel.Term(0, 1, Double.POSITIVE_INFINITY));
  }

  @Example
  void theBundledModelKeepsTheWeightsThatAreSet() {
    RankingModel model = RankingModelFile.bundled();
    assertThat(model.terms()).containsAllEntriesOf(UntrainedModel.fixedTerms());
  }
}
