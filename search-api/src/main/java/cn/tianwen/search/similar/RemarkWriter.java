package cn.tianwen.search.similar;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.compare.Agreement;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.compare.EvidenceReader;
import cn.tianwen.search.similar.Remark.Kind;
import cn.tianwen.search.understand.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in Chinese what speaks for and against a case. */
final class RemarkWriter {

  private final Regions regions;
  private final EvidenceReader evidences;

  RemarkWriter(Regions regions, EvidenceReader evidences) {
    this.regions = regions;
    this.evidences = evidences;
  }

  List<Remark> reasons(Need need, CaseDocument document, Evidence evidence) {
    List<Remark> reasons = new ArrayList<>();
    if (evidence.crop() == Agreement.SAME) {
      reasons.add(new Remark(Kind.SAME_CROP, "同一作物：" + document.crop()));
    }
    List<Concept> ailments = evidences.sharedAilments(need, document);
    if (!ailments.isEmpty()) {
      reasons.add(new Remark(Kind.SAME_AILMENT, "同一病虫害：" + labels(ailments)));
    }
    List<Concept> symptoms = evidences.sharedSymptoms(need, document);
    if (!symptoms.isEmpty()) {
      reasons.add(new Remark(Kind.SAME_SYMPTOM, "同一症状：" + labels(symptoms)));
    }
    addPlace(need, document, reasons);
    if (Season.isNear(need.month(), document.month())) {
      reasons.add(new Remark(Kind.SAME_SEASON, "同一时节：" + document.month() + "月"));
    }
    if (document.evaluation() == Evaluation.EFFECTIVE) {
      reasons.add(new Remark(Kind.EFFECTIVE, "已解决，评价有效"));
    }
    return reasons;
  }

  private void addPlace(Need need, CaseDocument document, List<Remark> reasons) {
    if (need.region().isEmpty()) {
      return;
    }
    List<String> path = document.regionPath();
    int shared = regions.sharedLevels(need.region(), path);
    if (shared >= 2) {
      Region region = regions.get(path.get(shared - 1));
      reasons.add(
          new Remark(
              region.level() == Region.Level.COUNTY ? Kind.SAME_COUNTY : Kind.SAME_CITY,
              "同在" + region.name()));
    }
  }

  List<Remark> warnings(CaseDocument document, Evidence evidence) {
    List<Remark> warnings = new ArrayList<>();
    if (evidence.crop() == Agreement.OTHER || evidence.crop() == Agreement.RELATED) {
      warnings.add(new Remark(Kind.OTHER_CROP, "作物不同：对方是" + document.crop()));
    }
    if (evidence.ailment() == Agreement.OTHER) {
      warnings.add(
          new Remark(Kind.OTHER_AILMENT, "病虫害不同：对方是" + labels(evidences.ailments(document))));
    }
    if (document.evaluation() == Evaluation.PARTLY) {
      warnings.add(new Remark(Kind.PARTLY_EFFECTIVE, "评价为部分有效"));
    }
    if (document.evaluation() == Evaluation.INEFFECTIVE) {
      warnings.add(new Remark(Kind.INEFFECTIVE, "评价为无效"));
    }
    return warnings;
  }

  private static String labels(List<Concept> concepts) {
    return concepts.stream().map(Concept::label).limit(2).collect(Collectors.joining("、"));
  }
}
