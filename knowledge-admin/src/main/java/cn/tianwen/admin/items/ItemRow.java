package cn.tianwen.admin.items;

import cn.tianwen.editorial.ItemState;
import java.util.UUID;

/**
 * A line of the list, in words.
 *
 * @param chosen what a bulk action names it by: id and revision
 * @param number publication number; empty before the first sign-off
 * @param version number of the current version
 * @param under whether an older version is public while this one is under way
 * @param left how far off the deadline is; empty without one
 */
record ItemRow(
    UUID id,
    String chosen,
    String title,
    String number,
    String kind,
    String industry,
    String place,
    ItemState state,
    int version,
    boolean under,
    String author,
    String due,
    String left,
    boolean overdue,
    String changed) {

  /** Class of the state's badge. */
  public String stateStyle() {
    return StateStyle.of(state);
  }
}
