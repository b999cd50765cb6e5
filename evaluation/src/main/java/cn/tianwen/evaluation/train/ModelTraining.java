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
 * split, and from feedback where it is given. The confidence is calibrated on needs of the golden
 * set, and on feedback, that a second ranker, fitted without both, has put in order.
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
  private final EvaluationProgress progress;

  /** Trains with these parts. */
  public ModelTraining(EvaluationParts parts, EvaluationProgress progress) {
    this.collection = new CandidateCollection(parts, progress);
    this.progress = progress;
  }

  /**
   * Trains a model.
   *
   * @param version names it
   * @param datasets folders in the BEIR layout with a tuning split; may be empty
   * @param feedback what people said of the cases they were shown
   */
  public Trained train(String version, List<Path> datasets, FeedbackNeeds feedback) {
    Map<String, List<TrainingNeed>> sources = new LinkedHashMap<>();
    for (Path dataset : datasets) {
      String name = String.valueOf(dataset.getFileName());
      sources.put(name, weighted(collection.ofDataset(dataset), 1));
      sources.put(name + " reversed", weighted(collection.ofDatasetReversed(dataset), REVERSED));
    }
    sources.put("sample titles", weighted(collection.ofSampleTitles(), TITLES));
    sources.put(
        "golden set, first",
        weighted(collection.ofGoldenSet(need -> need.id().startsWith(FIRST)), GOLDEN));
    List<TrainingNeed> golden =
        weighted(collection.ofGoldenSet(need -> !need.id().startsWith(FIRST)), GOLDEN);
    progress.done("fitting", 0, 2);
    Calibrated calibrated = calibrate(new RankerFit().fit(all(sources)), golden, feedback);
    sources.put("golden set", golden);
    List<TrainingNeed> labelled = all(sources);
    sources.put(JudgedCandidates.SET, feedback.forRanker(weightOfRankable(labelled)));
    progress.done("fitting", 1, 2);
    List<TrainingNeed> needs = all(sources);
    RankingModel model = new RankingModel(version, new RankerFit().fit(needs), calibrated.model());
    progress.done("fitting", 2, 2);
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sources.forEach((name, some) -> sizes.put(name, some.size()));
    TrainingReport report =
        new TrainingReport(sizes, CrossValidation.run(sources, progress), calibrated);
    return new Trained(model, report, needs.stream().map(TrainingNeed::need).toList());
  }

  private static Calibrated calibrate(
      Map<Feature, RankingModel.Term> terms, List<TrainingNeed> golden, FeedbackNeeds feedback) {
    RankingModel ranker = new RankingModel("", terms, UntrainedModel.model().confidence());
    List<TrainingNeed> needs = new ArrayList<>(golden);
    needs.addAll(feedback.forConfidence(ranker, TrainingNeed.weight(golden)));
    return ConfidenceFit.fit(terms, needs);
  }

  private static List<TrainingNeed> weighted(List<LabelledCandidates> labelled, double weight) {
    return labelled.stream().map(need -> new TrainingNeed(need, weight)).toList();
  }

  private static List<TrainingNeed> all(Map<String, List<TrainingNeed>> sources) {
    return sources.values().stream().flatMap(List::stream).toList();
  }

  private static double weightOfRankable(List<TrainingNeed> needs) {
    return TrainingNeed.weight(needs.stream().filter(one -> one.need().isRankable()).toList());
  }

  /**
   * What training brought.
   *
   * @param model to be written to a file
   * @param report what it learned from, and how well
   * @param needs all that it learned from
   */
  public record Trained(RankingModel model, TrainingReport report, List<LabelledCandidates> needs) {

    /** Keeps its own copy. */
    public Trained {
      needs = List.copyOf(needs);
    }
  }
}
