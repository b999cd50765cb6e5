package cn.tianwen.admin.items;

import cn.tianwen.editorial.ItemState;
import java.util.Locale;

/** How the badge of a state looks; its words say the same. */
final class StateStyle {

  private StateStyle() {}

  /** Class of the badge. */
  static String of(ItemState state) {
    return "item-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
