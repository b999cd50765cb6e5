package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.relevance.CandidateCollection;
import cn.tianwen.evaluation.relevance.LabelledCandidates;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.UntrainedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a ranking model from labelled needs. The ranker learns from the tuning splits of public
 * sets, in both directions, from the titles of the sample cases and from the golden set's tuning
 * split. The confidence is calibrated on needs of the golden set that a second ranker, fitted
 * without them, has put in order.
 */
public final class ModelTraining {

  /** The needs on which earlier weights were chosen; the confidence is never fitted on them. */
  private static final String FIRST = "golden-first-";

  /** A set counts less with its sides changed: nobody asks so, it only keeps the model general. */
  private static final double REVERSED = 0.3;
  private static final double TITLES = 0.5;

  /** The needs of this field are few and what the product is for. */
  private static final double GOLDEN = 4;

  private final CandidateCollection collection;

  /** Trains with these parts. */
  public ModelTraining(EvaluationParts parts, EvaluationProgress progress) {
    this.collection = new CandidateCollection(parts, progress);
  }

  /**
   * Trains a model.
   *
   * @param version names it
   * @param datasets folders in the BEIR layout with a tuning split; may be empty
   */
  public Trained train(String version, List<Path> datasets) {
    List<TrainingNeed> needs = new ArrayList<>();
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (Path dataset : datasets) {
      String name = String.valueOf(dataset.getFileName());
      add(needs, sources, name, collection.ofDataset(dataset), 1);
      add(needs, sources, name + " reversed", collection.ofDatasetReversed(dataset), REVERSED);
    }
    add(needs, sources, "sample titles", collection.ofSampleTitles(), TITLES);
    List<LabelledCandidates> first = collection.ofGoldenSet(need -> need.id().startsWith(FIRST));
    List<LabelledCandidates> golden = collection.ofGoldenSet(need -> !need.id().startsWith(FIRST));
    add(needs, sources, "golden set, first", first, GOLDEN);
    RankerFit fit = new RankerFit();
    Map<Feature, RankingModel.Term> withoutGolden = fit.fit(needs);
    var confidence = ConfidenceFit.fit(withoutGolden, UntrainedModel.model().confidence(), golden);
    add(needs, sources, "golden set", golden, GOLDEN);
    RankingModel model = new RankingModel(version, fit.fit(needs), confidence);
    return new Trained(model, sources, needs.stream().map(TrainingNeed::need).toList());
  }

  private static void add(
      List<TrainingNeed> needs,
      Map<String, Integer> sources,
      String name,
      List<LabelledCandidates> labelled,
      double weight) {
    labelled.forEach(need -> needs.add(new TrainingNeed(need, weight)));
    sources.put(name, labelled.size());
  }

  /**
   * What training brought.
   *
   * @param model to be written to a file
   * @param sources name to number of needs, in order
   * @param needs all that it learned from
   */
  public record Trained(
      RankingModel model, Map<String, Integer> sources, List<LabelledCandidates> needs) {

    /** Keeps its own copies. */
    public Trained {
      sources = new LinkedHashMap<>(sources);
      needs = List.copyOf(needs);
    }
  }
}
