package cn.tianwen.search.documents.reading;

/**
 * What two things have in common.
 *
 * @param kind what it is about
 * @param text Chinese words shown to people, e.g. 同一作物：荔枝
 */
public record Tie(Kind kind, String text) {

  /** What a tie is about. The names are part of the HTTP contract. */
  public enum Kind {
    SAME_CROP,
    SAME_AILMENT,
    SAME_INSTITUTION,
    SAME_INDUSTRY,
    NEAR_IN_MEANING
  }
}
