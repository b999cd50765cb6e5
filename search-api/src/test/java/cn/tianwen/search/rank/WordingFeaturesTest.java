package cn.tianwen.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.retrieve.QueryStatistics;
import cn.tianwen.search.retrieve.TermStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingFeaturesTest {

  private static final int PASSAGE = 24;

  private static FeatureVector read(String need, String text) {
    FeatureVector features = new FeatureVector();
    new WordingFeatures(statistics(need)).read(text, features);
    return features;
  }

  private static QueryStatistics statistics(String need) {
    TextUnits units = TextUnits.of(need);
    return new QueryStatistics(
        terms(units.bigrams()), terms(units.characters()), terms(units.bigrams()));
  }

  /** Each term is held by another number of 100 documents. */
  private static TermStatistics terms(List<String> asked) {
    return new TermStatistics(
        100,
        20,
        asked.stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), WordingFeaturesTest::holders)),
        asked.stream().collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum)));
  }

  private static int holders(String term) {
    return Math.floorMod(term.hashCode(), 90);
  }

  @Provide
  Arbitrary<String> stories() {
    return Arbitraries.strings().withChars("沃柑叶黄根烂水，").ofMaxLength(120);
  }

  @Provide
  Arbitrary<String> needs() {
    return Arbitraries.strings().withChars("沃柑叶黄根烂水").ofMinLength(2).ofMaxLength(10);
  }

  @Property
  void theBestPassageIsTheBestOfAllPassages(
      @ForAll("needs") String need, @ForAll("stories") String text) {
    TermStatistics asked = statistics(need).bigrams();
    List<String> terms = TextUnits.of(text).bigrams();
    double best = 0;
    for (int from = 0; from < terms.size(); from++) {
      List<String> passage = terms.subList(from, Math.min(terms.size(), from + PASSAGE + 1));
      best = Math.max(best, idf(asked, new HashSet<>(passage)));
    }
    assertThat(read(need, text).get(Feature.PASSAGE_COVERED))
        .isCloseTo(best / idf(asked, asked.asked().keySet()), within(1e-9));
  }

  private static double idf(TermStatistics asked, Set<String> terms) {
    return asked.asked().keySet().stream().filter(terms::contains).mapToDouble(asked::idf).sum();
  }

  @Property
  void sharesLieBetweenNothingAndAll(@ForAll("needs") String need, @ForAll("stories") String text) {
    FeatureVector features = read(need, text);
    for (Feature share :
        List.of(
            Feature.WORDS_COVERED,
            Feature.CHARACTERS_COVERED,
            Feature.BIGRAMS_COVERED,
            Feature.PASSAGE_COVERED)) {
      assertThat(features.get(share)).as(share.name()).isBetween(0.0, 1 + 1e-9);
    }
    assertThat(features.get(Feature.PASSAGE_COVERED))
        .isLessThanOrEqualTo(features.get(Feature.BIGRAMS_COVERED) + 1e-9);
  }

  @Property
  void theNeedItselfHoldsAllOfItAndIsAsLong(@ForAll("needs") String need) {
    FeatureVector features = read(need, need);
    assertThat(features.get(Feature.WORDS_COVERED)).isCloseTo(1, within(1e-9));
    assertThat(features.get(Feature.CHARACTERS_COVERED)).isCloseTo(1, within(1e-9));
    assertThat(features.get(Feature.BIGRAMS_COVERED)).isCloseTo(1, within(1e-9));
    assertThat(features.get(Feature.PASSAGE_COVERED)).isCloseTo(1, within(1e-9));
    assertThat(features.get(Feature.LENGTH_RATIO)).isZero();
    assertThat(features.get(Feature.LENGTH_DIFFERENCE)).isZero();
  }

  @Example
  void aRareTermCoversMoreThanAUsualOne() {
    TermStatistics terms =
        new TermStatistics(100, 20, Map.of("沃柑", 1, "叶子", 80), Map.of("沃柑", 1, "叶子", 1));
    WordingFeatures wording =
        new WordingFeatures(
            new QueryStatistics(TermStatistics.none(), TermStatistics.none(), terms));
    FeatureVector rare = new FeatureVector();
    FeatureVector usual = new FeatureVector();
    wording.read("沃柑", rare);
    wording.read("叶子", usual);
    assertThat(rare.get(Feature.BIGRAMS_COVERED)).isGreaterThan(0.9);
    assertThat(usual.get(Feature.BIGRAMS_COVERED)).isBetween(0.01, 0.1);
    assertThat(rare.get(Feature.WORDS_COVERED)).isZero();
  }

  @Example
  void theSameTermsInAShorterCaseAreDenser() {
    assertThat(read("叶黄", "叶黄了").get(Feature.BIGRAMS_DENSITY))
        .isGreaterThan(read("叶黄", "叶黄了，下了很多天的雨").get(Feature.BIGRAMS_DENSITY));
  }

  @Example
  void lengthsAreLogarithmsOfRatios() {
    FeatureVector features = read("叶黄", "沃柑叶黄根");
    assertThat(features.get(Feature.LENGTH_RATIO)).isCloseTo(Math.log(6 / 3.0), within(1e-9));
    assertThat(features.get(Feature.LENGTH)).isCloseTo(Math.log(6 / 21.0), within(1e-9));
    assertThat(read("沃柑叶黄根", "叶黄").get(Feature.LENGTH_DIFFERENCE))
        .isCloseTo(Math.log(6 / 3.0), within(1e-9));
  }
}
