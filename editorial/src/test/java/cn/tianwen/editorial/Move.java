package cn.tianwen.editorial;

/**
 * Something that somebody tries with an item.
 *
 * @param kind what
 * @param who number of a person of {@link WorkflowPeople}
 * @param other who tries to decide at the same time; only with {@link Kind#BOTH_DECIDE}
 * @param stale whether they read the item before its last change
 */
record Move(Kind kind, int who, int other, boolean stale) {

  /** What may be tried. */
  enum Kind {
    SAVE,
    SUBMIT,
    TAKE_BACK,
    REVISE,
    APPROVE,
    RETURN,
    BOTH_DECIDE,
    PUBLISH_LATER,
    EXPIRE_LATER,
    WITHDRAW,
    WAIT
  }
}
