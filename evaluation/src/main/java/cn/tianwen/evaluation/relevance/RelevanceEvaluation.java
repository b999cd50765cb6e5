package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.scratch.ScratchIndex;
import cn.tianwen.sample.golden.GoldenNeeds;
import cn.tianwen.sample.golden.GoldenSplit;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how good 找类似 is on a labelled set: loads the corpus into a scratch index, asks every
 * need of the systems and removes the index. One evaluation at a time on a cluster.
 */
public final class RelevanceEvaluation {

  private static final String SCRATCH = "evaluation";

  private final EvaluationParts parts;
  private final EvaluationProgress progress;

  /** Measures with these parts. */
  public RelevanceEvaluation(EvaluationParts parts, EvaluationProgress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /**
   * Measures all systems on a set in the BEIR layout.
   *
   * @throws MalformedDatasetException naming the file and the line of the set that is wrong;
   *     nothing was written then
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public EvaluationReport onDataset(RelevanceOptions options) {
    BeirDataset set = new BeirReader().read(options.dataset(), options.split());
    BeirCorpus corpus = new BeirCorpus(set.documents(), parts.lexicon());
    return measure(set.labelled(), corpus, this::allSystems);
  }

  /**
   * Measures all systems on the golden set and the sample cases.
   *
   * @throws UncheckedIOException when Elasticsearch does not answer
   */
  public EvaluationReport onGoldenSet(GoldenSplit split) {
    return onGoldenSet(split, this::allSystems);
  }

  /** The same for {@code tianwen} alone, which takes a fraction of the time. */
  public EvaluationReport ofTianwenOnGoldenSet(GoldenSplit split) {
    return onGoldenSet(split, index -> List.of(tianwen(index)));
  }

  private EvaluationReport onGoldenSet(GoldenSplit split, Systems systems) {
    GoldenNeeds needs = GoldenNeeds.load();
    SampleCorpus corpus = SampleCorpus.read(parts);
    return measure(GoldenSet.of(needs, split, corpus.size()), corpus, systems);
  }

  private EvaluationReport measure(LabelledSet set, Corpus corpus, Systems systems) {
    try (ScratchIndex scratch = new ScratchIndex(parts.client(), SCRATCH)) {
      new CorpusLoader(parts.client(), parts.embedder()).load(scratch.name(), corpus, progress);
      List<SystemRun> runs = new QueryRun(set.needs(), systems.on(scratch.name()), progress).run();
      return EvaluationReport.of(set, runs, parts.lexicon().version(), parts.embedder().model());
    }
  }

  private List<RankingSystem> allSystems(String index) {
    List<RankingSystem> systems = new ArrayList<>();
    systems.add(PlainSystem.standard(parts.client(), index));
    systems.add(PlainSystem.smartcn(parts.client(), index));
    systems.add(PlainSystem.moreLikeThis(parts.client(), index));
    systems.add(PlainSystem.dense(parts.client(), index, parts.embedder()));
    systems.add(tianwen(index));
    return systems;
  }

  private RankingSystem tianwen(String index) {
    return new TianwenSystem(parts.similarCases(index));
  }

  /** The systems to measure on an index. */
  @FunctionalInterface
  private interface Systems {
    List<RankingSystem> on(String index);
  }
}
