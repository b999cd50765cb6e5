package cn.tianwen.search.understand;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.spelling.Correction;
import cn.tianwen.index.text.DialectWords;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.understand.Need.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain Chinese how a need was understood. */
final class NeedSteps {

  private final Regions regions;
  private final List<Step> steps = new ArrayList<>();

  NeedSteps(Regions regions) {
    this.regions = regions;
  }

  void addText(String reported, String shown, String searched) {
    if (!reported.strip().equals(shown)) {
      add("统一繁简和全半角", Stream.of(shown));
    }
    if (!shown.equals(searched)) {
      add("去掉客套话、统一数字和单位", Stream.of(searched));
    }
  }

  void addCorrections(Collection<Correction> corrections) {
    add(
        "改正错别字",
        corrections.stream().map(one -> "把“" + one.written() + "”当作“" + one.meant() + "”"));
  }

  void addStandardWords(Collection<DialectWords.Change> changes) {
    add("换成普通话", changes.stream().map(one -> one.written() + " → " + one.meant()));
  }

  void addConcepts(Collection<Concept> concepts) {
    add("认出的说法", concepts.stream().map(one -> one.label() + "（" + one.type().label() + "）"));
  }

  void addDenied(Collection<ConceptMention> mentions) {
    add(
        "说了没有、不算在内",
        mentions.stream().filter(mention -> !mention.isAffirmed()).map(ConceptMention::surface));
  }

  void addPlaceAndTime(String region, MonthRange months) {
    add("地区", region.isEmpty() ? Stream.of() : Stream.of(placeName(region)));
    if (months.isKnown()) {
      add(
          "时间",
          Stream.of(
              months.month() > 0
                  ? months.month() + "月"
                  : months.from()
                      + "月到"
                      + (months.from() > months.to() ? "次年" : "")
                      + months.to()
                      + "月"));
    }
  }

  private String placeName(String region) {
    return regions.path(region).stream()
        .map(code -> regions.get(code).name())
        .collect(Collectors.joining());
  }

  private void add(String name, Stream<String> outcomes) {
    String outcome = outcomes.distinct().collect(Collectors.joining("、"));
    if (!outcome.isEmpty()) {
      steps.add(new Step(name, outcome));
    }
  }

  List<Step> list() {
    return steps;
  }
}
