package cn.tianwen.editorial;

/**
 * Where an item stands on its way. What the public sees is told by {@link Publication}, not by
 * this: a new version may be under review while the one before is public.
 */
public enum ItemState {
  /** Being written; not given to anybody yet. */
  DRAFT("草稿"),

  /** Waits for the first review. */
  FIRST_REVIEW("待初审"),

  /** Waits for the second review. */
  SECOND_REVIEW("待复审"),

  /** Waits for the final review and sign-off. */
  FINAL_REVIEW("待终审签发"),

  /** Given back to its owner with comments. */
  RETURNED("已退回"),

  /** Signed off, to be published at a time. */
  SCHEDULED("待发布"),

  /** Its current version is public. */
  PUBLISHED("已发布"),

  /** Taken back from the public, with a reason. */
  WITHDRAWN("已撤回"),

  /** Its time is over; no longer public. */
  EXPIRED("已到期");

  private final String label;

  ItemState(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
