package cn.tianwen.editorial;

import cn.tianwen.editorial.item.ItemAction;

/** Where an item stands, this cannot be done to it. The message is for people. */
public final class NotInThisStateException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ItemState state;

  /** Names what was tried, and where the item stands. */
  public NotInThisStateException(ItemAction action, ItemState state) {
    this(state, "这条内容现在是“%s”，不能%s，请刷新后再看。".formatted(state.label(), action.label()));
  }

  /** Says it in a sentence. */
  public NotInThisStateException(ItemState state, String sentence) {
    super(sentence);
    this.state = state;
  }

  /** Where the item stands. */
  public ItemState state() {
    return state;
  }
}
