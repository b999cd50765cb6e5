package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.UntrainedModel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

  private static final RankingModel BY_COSINE =
      new RankingModel(
          "",
          Map.of(Feature.COSINE, new RankingModel.Term(0, 1, 1)),
          UntrainedModel.model().confidence());

  private static List<FeatureVector> cosines(double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> Needs.features(Map.of(Feature.COSINE, values[i])))
        .toList();
  }

  private static HeldOut figures(TrainingNeed... needs) {
    return HeldOut.mean(
        List.of(needs).stream().map(one -> HeldOut.Outcome.of(BY_COSINE, one)).toList());
  }

  @Test
  void figuresOfOneNeedAreThoseWorkedOutByHand() {
    // Order 2, 0, 1; the second and third solve it.
    HeldOut figures = figures(new TrainingNeed(Needs.need("n", cosines(1, 0, 2), 0, 1), 1));
    double sum = Math.log(Math.exp(1) + Math.exp(0) + Math.exp(2));
    assertThat(figures.loss()).isCloseTo(sum - 0.5, within(1e-9));
    assertThat(figures.recallAt1()).isZero();
    assertThat(figures.ndcgAt10())
        .isCloseTo((1 / log2(3) + 1 / log2(4)) / (1 + 1 / log2(3)), within(1e-9));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  @Test
  void anAnswerThatIsNoCandidateIsAMiss() {
    HeldOut figures =
        figures(
            new TrainingNeed(Needs.need("a", cosines(1, 0), 0), 1),
            new TrainingNeed(Needs.need("b", cosines(1, 0)), 3));
    assertThat(figures.recallAt1()).isEqualTo(0.25);
    assertThat(figures.ndcgAt10()).isEqualTo(0.25);
    assertThat(figures.needs()).isEqualTo(2);
  }

  private static List<TrainingNeed> random(String name, int count, boolean telling) {
    Random random = new Random(name.hashCode());
    return IntStream.range(0, count)
        .mapToObj(
            n -> {
              double[] cosines = random.doubles(5).toArray();
              int best =
                  IntStream.range(0, 5).reduce((a, b) -> cosines[a] > cosines[b] ? a : b).orElse(0);
              int solving = telling ? best : random.nextInt(5);
              return new TrainingNeed(Needs.need(name + n, cosines(cosines), solving), 1);
            })
        .toList();
  }

  @Test
  void everyNeedIsMeasuredOnceByAModelThatDidNotSeeIt() {
    Map<String, List<TrainingNeed>> sources = new LinkedHashMap<>();
    sources.put("telling", random("telling", 300, true));
    sources.put("noise", random("noise", 300, false));
    sources.put("none", List.of());
    Map<String, HeldOut> figures = CrossValidation.run(sources, EvaluationProgress.SILENT);
    assertThat(figures.keySet()).containsExactly("telling", "noise", "none");
    assertThat(of(figures, "telling").needs()).isEqualTo(300);
    assertThat(of(figures, "telling").recallAt1()).isEqualTo(1);
    assertThat(of(figures, "noise").recallAt1()).isBetween(0.1, 0.3);
    assertThat(of(figures, "none").recallAt1()).isNaN();
  }

  private static HeldOut of(Map<String, HeldOut> figures, String source) {
    return Objects.requireNonNull(figures.get(source), source);
  }

  @Test
  void aNeedStaysInItsFold() {
    List<Integer> folds =
        random("need", 500, true).stream().map(CrossValidation::fold).distinct().sorted().toList();
    assertThat(folds).containsExactly(0, 1, 2, 3, 4);
    assertThat(CrossValidation.fold(new TrainingNeed(Needs.need("golden-first-1", List.of()), 1)))
        .isEqualTo(
            CrossValidation.fold(new TrainingNeed(Needs.need("golden-first-1", cosines(1)), 2)));
  }

  @Test
  void theReportNamesSourcesAndThresholds() {
    List<TrainingNeed> needs = random("golden", 100, true);
    Map<String, List<TrainingNeed>> sources = Map.of("golden set", needs);
    TrainingReport report =
        new TrainingReport(
            Map.of("golden set", 100),
            CrossValidation.run(sources, EvaluationProgress.SILENT),
            ConfidenceFit.fit(BY_COSINE.terms(), needs));
    StringWriter text = new StringWriter();
    report.print(new PrintWriter(text));
    assertThat(text.toString().lines().toList())
        .anyMatch(line -> line.matches("golden set +100 +100 +0\\.\\d{3} +1\\.000 +1\\.000"))
        .anyMatch(line -> line.matches("LIKELY_SOLVED +0\\.\\d{3} +right 1\\.000 .*"));
    assertThat(report.notes()).containsKeys("trainedOn", "heldOut");
  }
}
