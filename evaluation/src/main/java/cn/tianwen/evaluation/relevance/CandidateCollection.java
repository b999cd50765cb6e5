package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.scratch.ScratchIndex;
import cn.tianwen.sample.SampleCase;
import cn.tianwen.sample.SampleFiles;
import cn.tianwen.sample.golden.GoldenNeed;
import cn.tianwen.sample.golden.GoldenNeeds;
import cn.tianwen.sample.golden.GoldenSplit;
import cn.tianwen.search.rank.Candidate;
import cn.tianwen.search.similar.SimilarCases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Collects the features of labelled needs, asked on a scratch index through the code that serves
 * people. One collection at a time on a cluster.
 */
public final class CandidateCollection {

  private static final String SCRATCH = "training";
  private static final String TUNE = "tune";
  private static final int REPORT_EVERY = 50;

  private final EvaluationParts parts;
  private final EvaluationProgress progress;

  /** Collects with these parts. */
  public CandidateCollection(EvaluationParts parts, EvaluationProgress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /**
   * The tuning split of a set in the BEIR layout.
   *
   * @throws MalformedDatasetException naming the file and the line that is wrong
   */
  public List<LabelledCandidates> ofDataset(Path folder) {
    return ofBeir(new BeirReader().read(folder, TUNE));
  }

  /**
   * The tuning split of a set with its sides changed: each document that answers a query is asked,
   * and the queries are what is to be found. Another kind of text to learn from: long needs, short
   * cases.
   */
  public List<LabelledCandidates> ofDatasetReversed(Path folder) {
    return ofBeir(new BeirReader().read(folder, TUNE).reversed());
  }

  private List<LabelledCandidates> ofBeir(BeirDataset set) {
    return collect(set.labelled(), new BeirCorpus(set.documents(), parts.lexicon()));
  }

  /** The needs of the golden set's tuning split that a filter lets pass. */
  public List<LabelledCandidates> ofGoldenSet(Predicate<GoldenNeed> wanted) {
    SampleCorpus corpus = SampleCorpus.read(parts);
    GoldenNeeds golden = GoldenNeeds.load();
    LabelledSet all = GoldenSet.of(golden, GoldenSplit.TUNE, corpus.size());
    Map<String, GoldenNeed> byId =
        golden.all().stream().collect(Collectors.toMap(GoldenNeed::id, need -> need));
    List<LabelledNeed> needs =
        all.needs().stream().filter(need -> wanted.test(byId.get(need.id()))).toList();
    return collect(new LabelledSet(all.name(), all.split(), all.corpus(), 0, needs), corpus);
  }

  /** The titles of the sample cases, each solved by its own case. */
  public List<LabelledCandidates> ofSampleTitles() {
    List<BeirDataset.Document> problems = new ArrayList<>();
    List<BeirDataset.Query> titles = new ArrayList<>();
    Map<String, Judgements> judgements =
        SampleFiles.cases().stream()
            .collect(
                Collectors.toMap(SampleCase::id, one -> Judgements.graded(Map.of(one.id(), 1))));
    for (SampleCase one : SampleFiles.cases()) {
      problems.add(new BeirDataset.Document(one.id(), "", one.problem()));
      titles.add(new BeirDataset.Query(one.id(), one.title()));
    }
    return ofBeir(new BeirDataset("titles", TUNE, problems, titles, judgements));
  }

  private List<LabelledCandidates> collect(LabelledSet set, Corpus corpus) {
    try (ScratchIndex scratch = new ScratchIndex(parts.client(), SCRATCH)) {
      new CorpusLoader(parts.client(), parts.embedder()).load(scratch.name(), corpus, progress);
      SimilarCases similar = parts.similarCases(scratch.name());
      List<LabelledCandidates> collected = new ArrayList<>();
      for (LabelledNeed need : set.needs()) {
        List<Candidate> candidates = similar.candidates(need.query(1));
        collected.add(
            new LabelledCandidates(
                set.name(),
                need.id(),
                candidates.stream().map(Candidate::features).toList(),
                candidates.stream()
                    .map(one -> need.judgements().gain(one.document().id()) > 0)
                    .toList(),
                need.isAnswerable()));
        if (collected.size() % REPORT_EVERY == 0 || collected.size() == set.needs().size()) {
          progress.done("asking", collected.size(), set.needs().size());
        }
      }
      return collected;
    }
  }
}
