package cn.tianwen.check.pesticide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a case may be shown after its solution was read for forbidden pesticides.
 *
 * @param findings each forbidden pesticide that the solution advises, once
 * @param title the title; a note in its place when it names one of them
 * @param text the solution; a note stands in place of each sentence that advises one of them
 */
public record CheckedSolution(List<BannedFinding> findings, String title, String text) {

  private static final String TITLE = "title";
  private static final String SOLUTION = "solution";

  /** Keeps its own copy. */
  public CheckedSolution {
    findings = List.copyOf(findings);
  }

  /** Whether the solution advises a forbidden pesticide. */
  public boolean isFlagged() {
    return !findings.isEmpty();
  }

  /** Whether the title itself had to be replaced. */
  public boolean hidesTitle() {
    return isFlagged() && title.startsWith(BannedPesticides.NOTE_START);
  }

  /** What to warn people of, a text for each pesticide. */
  public List<String> warnings() {
    return findings.stream().map(BannedFinding::warning).toList();
  }

  /** Highlights by field without those that would show what was replaced. */
  public Map<String, List<String>> keepSafe(Map<String, List<String>> highlights) {
    Map<String, List<String>> safe = new HashMap<>(highlights);
    if (isFlagged()) {
      safe.remove(SOLUTION);
    }
    if (hidesTitle()) {
      safe.remove(TITLE);
    }
    return safe;
  }
}
