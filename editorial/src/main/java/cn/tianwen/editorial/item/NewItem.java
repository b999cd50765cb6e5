package cn.tianwen.editorial.item;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemText;

/**
 * An item to be started.
 *
 * @param region code of the place that it belongs to, by GB/T 2260
 * @param institution that publishes it; 2..100 characters
 */
public record NewItem(ContentKind kind, String region, String institution, ItemText text) {

  /** Strips the institution. */
  public NewItem {
    institution = institution.strip();
  }
}
