package cn.tianwen.editorial.diff;

/**
 * A run of characters.
 *
 * @param change whether it stands in both versions, only in the older or only in the newer
 * @param text never empty
 */
public record Segment(Change change, String text) {

  /** What happened to something from the older version to the newer. */
  public enum Change {
    /** It stands in both. */
    SAME,
    /** It stands only in the newer. */
    INSERTED,
    /** It stands only in the older. */
    DELETED
  }
}
