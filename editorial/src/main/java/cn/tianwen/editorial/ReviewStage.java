package cn.tianwen.editorial;

import java.util.Arrays;
import java.util.Optional;

/** The three reviews (三审), in their order. */
public enum ReviewStage {
  /** Facts, wording, completeness. */
  FIRST("初审", ItemState.FIRST_REVIEW),

  /** Again, by somebody else. */
  SECOND("复审", ItemState.SECOND_REVIEW),

  /** Sign-off: answers for the publication. */
  FINAL("终审签发", ItemState.FINAL_REVIEW);

  private final String label;
  private final ItemState state;

  ReviewStage(String label, ItemState state) {
    this.label = label;
    this.state = state;
  }

  /** The review that an item in a state waits for; empty when it waits for none. */
  public static Optional<ReviewStage> of(ItemState state) {
    return Arrays.stream(values()).filter(stage -> stage.state == state).findFirst();
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }

  /** The state of an item that waits for this review. */
  public ItemState state() {
    return state;
  }
}
