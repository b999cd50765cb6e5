package cn.tianwen.search.cases;

import cn.tianwen.check.pesticide.CheckedSolution;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.Evaluation;
import cn.tianwen.search.similar.Remark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published case as callers see it.
 *
 * @param id id of the case
 * @param title what the archive calls it
 * @param problem the need in its reporter's words
 * @param solution the expert's answer; a note stands in place of what advises a forbidden pesticide
 * @param crop crop or animal; empty when unknown
 * @param industry industry code
 * @param region GB/T 2260 code; null when unknown
 * @param regionPath codes from the province down to {@code region}
 * @param solvedOn day of the service
 * @param expert who answered
 * @param institution where the expert works
 * @param evaluation what the reporter said of it
 * @param concepts concept ids found in title and problem
 * @param solutionConcepts concept ids found in the solution
 * @param warnings what speaks against it: forbidden pesticides
 * @param rights whose work it is and what others may do with it; null for what was not published
 *     here
 */
public record CaseView(
    String id,
    String title,
    String problem,
    String solution,
    String crop,
    String industry,
    @Nullable String region,
    List<String> regionPath,
    LocalDate solvedOn,
    String expert,
    String institution,
    Evaluation evaluation,
    List<String> concepts,
    List<String> solutionConcepts,
    List<Remark> warnings,
    @Nullable String rights) {

  static CaseView of(CaseDocument document, CheckedSolution checked) {
    return new CaseView(
        document.id(),
        checked.title(),
        document.problem(),
        checked.text(),
        document.crop(),
        document.industry(),
        document.region(),
        document.regionPath(),
        document.solvedOn(),
        document.expert(),
        document.institution(),
        document.evaluation(),
        document.concepts(),
        document.solutionConcepts(),
        Remark.ofBanned(checked),
        document.rights());
  }
}
