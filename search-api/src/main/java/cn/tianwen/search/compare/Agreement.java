package cn.tianwen.search.compare;

/** How what two texts name goes together. */
public enum Agreement {
  /** They name the same thing, or one names it more widely than the other. */
  SAME,
  /** They name different things that belong to one group, as two kinds of citrus. */
  RELATED,
  /** Both name something, and nothing of it goes together. */
  OTHER,
  /** At least one of them names nothing. */
  UNKNOWN
}
