package cn.tianwen.search.similar;

import cn.tianwen.check.pesticide.CheckedSolution;
import java.util.List;

/**
 * One thing that speaks for or against a case.
 *
 * @param kind what it is about
 * @param text Chinese words shown to people, e.g. 同一作物：沃柑
 */
public record Remark(Kind kind, String text) {

  /** A warning for each forbidden pesticide that a solution advises. */
  public static List<Remark> ofBanned(CheckedSolution checked) {
    return checked.warnings().stream()
        .map(text -> new Remark(Kind.BANNED_PESTICIDE, text))
        .toList();
  }

  /** Whether it warns of a forbidden pesticide, the gravest of all. */
  public boolean forbids() {
    return kind == Kind.BANNED_PESTICIDE;
  }

  /** What a remark is about. The names are part of the HTTP contract. */
  public enum Kind {
    SAME_CROP,
    SAME_AILMENT,
    SAME_SYMPTOM,
    SAME_COUNTY,
    SAME_CITY,
    SAME_SEASON,
    EFFECTIVE,
    OTHER_CROP,
    OTHER_AILMENT,
    PARTLY_EFFECTIVE,
    INEFFECTIVE,
    BANNED_PESTICIDE
  }
}
