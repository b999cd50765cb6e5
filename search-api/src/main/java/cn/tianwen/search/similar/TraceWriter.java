package cn.tianwen.search.similar;

import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureGroup;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.retrieve.Candidates;
import cn.tianwen.search.retrieve.Fusion;
import cn.tianwen.search.retrieve.Retriever;
import cn.tianwen.search.understand.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes down how an answer came about. */
final class TraceWriter {

  private final RankingModel model;
  private final String lexicon;

  TraceWriter(RankingModel model, String lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  Trace trace(Need need, Retrieval.Found found, List<Judge.Judged> judged) {
    List<Trace.RetrieverTrace> retrievers =
        Arrays.stream(Retriever.values())
            .map(
                one ->
                    new Trace.RetrieverTrace(
                        one.name(), one.label(), found.candidates().of(one).size()))
            .toList();
    List<String> fused = found.fused().stream().map(Fusion.Ranked::id).toList();
    return new Trace(
        model.version(),
        lexicon,
        steps(need),
        retrievers,
        fused.size(),
        found.read().size(),
        judged.stream().map(one -> trace(found.candidates(), fused, one)).toList());
  }

  private static List<Trace.Step> steps(Need need) {
    List<Trace.Step> steps = new ArrayList<>();
    steps.add(new Trace.Step("原文", need.shown()));
    need.steps().forEach(step -> steps.add(new Trace.Step(step.name(), step.outcome())));
    return steps;
  }

  private Trace.CaseTrace trace(Candidates candidates, List<String> fused, Judge.Judged judged) {
    RankingModel.Ranked ranked = judged.ranked();
    String id = ranked.candidate().document().id();
    return new Trace.CaseTrace(
        id,
        foundBy(candidates, id),
        fused.indexOf(id) + 1,
        groups(ranked.candidate().features()),
        ranked.score(),
        judged.behind(),
        judged.byScore(),
        judged.confidence(),
        judged.heldBack());
  }

  private static List<Trace.FoundBy> foundBy(Candidates candidates, String id) {
    List<Trace.FoundBy> found = new ArrayList<>();
    for (Retriever retriever : Retriever.values()) {
      Map<String, Double> scores = candidates.of(retriever);
      Double score = scores.get(id);
      if (score != null) {
        long better = scores.values().stream().filter(other -> other > score).count();
        found.add(new Trace.FoundBy(retriever.label(), (int) better + 1, score));
      }
    }
    return found;
  }

  private List<Trace.GroupTrace> groups(FeatureVector features) {
    Map<FeatureGroup, Double> sums = model.contributions(features);
    return Arrays.stream(FeatureGroup.values())
        .map(
            group ->
                new Trace.GroupTrace(
                    group.name(),
                    group.label(),
                    sums.getOrDefault(group, 0.0),
                    Arrays.stream(Feature.values())
                        .filter(feature -> feature.group() == group)
                        .map(feature -> feature(feature, features))
                        .toList()))
        .toList();
  }

  private Trace.FeatureTrace feature(Feature feature, FeatureVector features) {
    return new Trace.FeatureTrace(
        feature.name(),
        feature.label(),
        features.get(feature),
        model.contribution(feature, features));
  }
}
