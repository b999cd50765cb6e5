package cn.tianwen.admin.items;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.item.ItemAction;
import cn.tianwen.editorial.item.ItemTransitions;

/**
 * What a page offers for an item. The services decide; this only keeps the page from offering what
 * they would refuse.
 *
 * @param review whether it waits for a decision of whoever asks
 * @param withdraw whether something is public, or about to be, that they may take back
 */
public record ItemAbilities(
    boolean edit,
    boolean submit,
    boolean takeBack,
    boolean revise,
    boolean delete,
    boolean review,
    boolean schedule,
    boolean withdraw) {

  static ItemAbilities of(Editorial editorial, Principal who, ContentItem item) {
    boolean writes = editorial.items().mayWrite(who, item);
    boolean publishes = editorial.publishing().mayPublish(who, item);
    boolean underReview = item.dueAt() != null;
    return new ItemAbilities(
        writes && allows(ItemAction.SAVE, item),
        writes && allows(ItemAction.SUBMIT, item),
        writes && allows(ItemAction.TAKE_BACK, item),
        writes && allows(ItemAction.REVISE, item),
        writes && allows(ItemAction.DELETE, item) && item.currentVersion() == 1,
        underReview && editorial.reviews().obstacle(who, item).isEmpty(),
        publishes && allows(ItemAction.SCHEDULE, item),
        publishes
            && allows(ItemAction.WITHDRAW, item)
            && (item.publishedVersion() != null || item.state() == ItemState.SCHEDULED));
  }

  /** Whether there is anything to do to its text or its way. */
  public boolean any() {
    return edit || submit || takeBack || revise || delete || review;
  }

  private static boolean allows(ItemAction action, ContentItem item) {
    return ItemTransitions.allows(action, item.state());
  }
}
