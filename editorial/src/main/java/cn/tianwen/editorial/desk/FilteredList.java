package cn.tianwen.editorial.desk;

/** A list that can be narrowed. */
public enum FilteredList {
  /** What waits for a decision. */
  QUEUE,

  /** All items that somebody may see. */
  ITEMS
}
