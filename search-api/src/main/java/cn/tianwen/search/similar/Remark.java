package cn.tianwen.search.similar;

/**
 * One thing that speaks for or against a case.
 *
 * @param kind what it is about
 * @param text Chinese words shown to people, e.g. 同一作物：沃柑
 */
public record Remark(Kind kind, String text) {

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
    INEFFECTIVE
  }
}
