package cn.tianwen.search.similar;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.check.pesticide.CheckedSolution;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.rank.ConfidenceModel;
import cn.tianwen.search.retrieve.CaseFetch;
import cn.tianwen.search.understand.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes judged cases as they are shown, with what speaks for and against each. A solution with a
 * forbidden pesticide is never the advice, however near the need is.
 */
final class CaseWriter {

  private static final double SHORT_OF_READING = 0.01;
  private static final double DIGITS = 1000;

  private final RemarkWriter remarks;
  private final BannedPesticides bans;
  private final ConfidenceModel model;

  CaseWriter(RemarkWriter remarks, BannedPesticides bans, ConfidenceModel model) {
    this.remarks = remarks;
    this.bans = bans;
    this.model = model;
  }

  /** The cases in the order of their confidence; one that was deleted meanwhile is missing. */
  List<Written> write(Need need, List<Judge.Judged> judged, Map<String, CaseFetch.Shown> texts) {
    List<Written> written = new ArrayList<>();
    for (Judge.Judged one : judged) {
      CaseFetch.Shown shown = texts.get(one.ranked().candidate().document().id());
      if (shown != null) {
        written.add(write(need, one, shown));
      }
    }
    written.sort(Comparator.comparingDouble((Written one) -> one.shown.confidence()).reversed());
    return written;
  }

  private Written write(Need need, Judge.Judged judged, CaseFetch.Shown texts) {
    CaseDocument document = texts.document();
    Evidence evidence = judged.ranked().candidate().evidence();
    CheckedSolution checked = bans.check(document);
    List<Remark> warnings = new ArrayList<>(Remark.ofBanned(checked));
    warnings.addAll(remarks.warnings(document, evidence));
    Judge.Judged held =
        checked.isFlagged()
            ? judged.heldBack(model.worthReading() - SHORT_OF_READING, "原答案用了禁用农药")
            : judged;
    double confidence = Math.round(held.confidence() * DIGITS) / DIGITS;
    SimilarCase shown =
        new SimilarCase(
            document.id(),
            checked.title(),
            document.problem(),
            checked.text(),
            document.crop(),
            document.industry(),
            document.region(),
            document.solvedOn(),
            confidence,
            Advice.of(confidence, model),
            judged.others(),
            remarks.reasons(need, document, evidence),
            warnings,
            checked.keepSafe(texts.highlights()),
            document.rights());
    return new Written(shown, held);
  }

  /**
   * A case as it is shown.
   *
   * @param judged how it was judged, with everything that held it back
   */
  record Written(SimilarCase shown, Judge.Judged judged) {}
}
