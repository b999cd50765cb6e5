package cn.tianwen.index;

/** Names of the index of solved cases and of those fields that queries speak of. */
public final class CaseIndex {

  /** Alias that readers and writers use. */
  public static final String ALIAS = "tw-cases";

  /** Title and problem as words. */
  public static final String NEED_WORDS = "need";

  /** Title and problem as single characters. */
  public static final String NEED_CHARS = "need.chars";

  /** Title and problem as pairs of characters. */
  public static final String NEED_BIGRAMS = "need.bigrams";

  private CaseIndex() {}
}
