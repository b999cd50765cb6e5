package cn.tianwen.search.rank;

import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.testing.CaseBuilder;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.search.understand.Need;
import cn.tianwen.search.understand.NeedReader;
import cn.tianwen.search.understand.ReportedNeed;
import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.SolutionQuality;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class CircumstanceFeaturesTest {

  private static final Regions REGIONS = Regions.load();
  private static final Lexicon LEXICON = SearchApi.lexicon();
  private static final NeedReader NEEDS = new NeedReader(LEXICON, REGIONS);
  private static final String GAOZHOU = "440981";

  private static FeatureVector read(Need need, CaseDocument document, SolutionQuality quality) {
    Clock clock = Clock.fixed(Instant.parse("2026-09-03T00:00:00Z"), ZoneOffset.UTC);
    FeatureVector features = new FeatureVector();
    new CircumstanceFeatures(REGIONS, Industries.load(), clock, quality)
        .read(need, document, features);
    return features;
  }

  private static FeatureVector read(Need need, CaseBuilder builder) {
    return read(need, builder.build(LEXICON, REGIONS), SolutionQuality.UNKNOWN);
  }

  private static Need need(
      @Nullable String industry, @Nullable String region, @Nullable Integer month) {
    return NEEDS.read(new ReportedNeed("叶子发黄", null, industry, region, month));
  }

  private static Need plain() {
    return need(null, null, null);
  }

  private static double season(int asked, int told) {
    CaseBuilder builder = aCase("a").solvedOn("2025-%02d-15".formatted(told));
    return read(need(null, null, asked), builder).get(Feature.SEASON);
  }

  @Property
  void theYearIsACircle(
      @ForAll @IntRange(min = 1, max = 12) int asked,
      @ForAll @IntRange(min = 1, max = 12) int told) {
    int apart = Math.min(Math.floorMod(asked - told, 12), Math.floorMod(told - asked, 12));
    assertThat(season(asked, told)).isCloseTo(Math.cos(Math.PI * apart / 6), within(1e-9));
    assertThat(season(asked, told)).isCloseTo(season(told, asked), within(1e-9));
  }

  @Example
  void decemberAndJanuaryAreNeighbours() {
    assertThat(season(12, 1)).isCloseTo(season(6, 7), within(1e-9)).isCloseTo(0.866, within(1e-3));
    assertThat(season(12, 6)).isCloseTo(-1, within(1e-9));
  }

  @Example
  void levelsOfTheRegionTreeThatAreSharedCountAThirdEach() {
    Need need = need(null, GAOZHOU, null);
    assertThat(read(need, aCase("a").region(GAOZHOU)).get(Feature.REGION_SHARED)).isEqualTo(1);
    assertThat(read(need, aCase("a").region("440902")).get(Feature.REGION_SHARED))
        .isCloseTo(2 / 3.0, within(1e-9));
    assertThat(read(need, aCase("a").region("440103")).get(Feature.REGION_SHARED))
        .isCloseTo(1 / 3.0, within(1e-9));
    assertThat(read(need, aCase("a").region("510104")).get(Feature.REGION_SHARED)).isZero();
  }

  @Example
  void theNearerTheCaseTheMoreItCountsAcrossBorders() {
    Need need = need(null, GAOZHOU, null);
    double here = read(need, aCase("a").region(GAOZHOU)).get(Feature.REGION_NEAR);
    double near = read(need, aCase("a").region("440902")).get(Feature.REGION_NEAR);
    double far = read(need, aCase("a").region("440103")).get(Feature.REGION_NEAR);
    assertThat(here).isCloseTo(1, within(1e-9));
    double km = REGIONS.get(GAOZHOU).distanceKm(REGIONS.get("440902"));
    assertThat(near).isCloseTo(Math.exp(-km / 100), within(1e-9));
    assertThat(far).isLessThan(near).isPositive();
  }

  @Example
  void aProvinceIsTooLargeToBeNear() {
    assertThat(read(need(null, "440000", null), aCase("a")).get(Feature.REGION_NEAR)).isZero();
  }

  @Example
  void theIndustryHoldsItsParts() {
    CaseBuilder fruit = aCase("a").crop("沃柑", "fruit");
    assertThat(read(need("fruit", null, null), fruit).get(Feature.SAME_INDUSTRY)).isEqualTo(1);
    assertThat(read(need("vegetable", null, null), fruit).get(Feature.SAME_INDUSTRY)).isZero();
  }

  @Example
  void whatTheNeedDoesNotSayIsZeroForEveryCase() {
    for (CaseBuilder told :
        List.of(aCase("a"), aCase("b").region("510104").solvedOn("2020-01-01"))) {
      FeatureVector features = read(plain(), told);
      for (Feature feature :
          List.of(
              Feature.SAME_INDUSTRY,
              Feature.REGION_SHARED,
              Feature.REGION_NEAR,
              Feature.SEASON,
              Feature.EVALUATION,
              Feature.HELPFUL)) {
        assertThat(features.get(feature)).as(feature.name()).isZero();
      }
    }
  }

  @Example
  void theReportersWordCounts() {
    assertThat(read(plain(), aCase("a").evaluated(Evaluation.EFFECTIVE)).get(Feature.EVALUATION))
        .isEqualTo(1);
    assertThat(read(plain(), aCase("a").evaluated(Evaluation.PARTLY)).get(Feature.EVALUATION))
        .isEqualTo(-0.5);
    assertThat(read(plain(), aCase("a").evaluated(Evaluation.INEFFECTIVE)).get(Feature.EVALUATION))
        .isEqualTo(-1);
  }

  @Property
  void fewVerdictsMoveACaseLittle(@ForAll @IntRange(max = 1000) int count) {
    double good = helpful(new CaseVerdicts(count, 0, 0));
    double bad = helpful(new CaseVerdicts(0, 0, count));
    assertThat(good).isCloseTo(0.5 * count / (count + 4), within(1e-9));
    assertThat(bad).isCloseTo(-good, within(1e-9));
    assertThat(helpful(new CaseVerdicts(count, 0, count))).isCloseTo(0, within(1e-9));
  }

  private static double helpful(CaseVerdicts verdicts) {
    return read(plain(), aCase("a").build(LEXICON, REGIONS), id -> verdicts).get(Feature.HELPFUL);
  }

  @Example
  void solutionsAgeForTenYearsAndNotBeforeTheirDay() {
    assertThat(read(plain(), aCase("a").solvedOn("2025-09-03")).get(Feature.AGE))
        .isCloseTo(-1, within(0.01));
    assertThat(read(plain(), aCase("a").solvedOn("1990-09-03")).get(Feature.AGE)).isEqualTo(-10);
    assertThat(read(plain(), aCase("a").solvedOn("2027-01-01")).get(Feature.AGE)).isZero();
  }
}
