package cn.tianwen.editorial.item;

import java.util.List;

/**
 * Some of the items that were asked for.
 *
 * @param items of this page, in the order asked for
 * @param total how many there are on all pages
 * @param page from 0
 * @param size items on a full page
 */
public record ItemPage(List<ItemSummary> items, long total, int page, int size) {

  /** Copies the items. */
  public ItemPage {
    items = List.copyOf(items);
  }

  /** How many pages there are, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
