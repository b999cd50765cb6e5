package cn.tianwen.check;

import java.util.List;

/** Knows what else is much like a text. */
@FunctionalInterface
public interface NearDuplicates {

  /** Knows nothing. */
  NearDuplicates NONE = (id, text) -> List.of();

  /**
   * Items whose text is nearly the same, the most similar first, at most five.
   *
   * @param id the item that the text belongs to, which is not listed; empty for a new one
   * @param text plain text of problem and body
   */
  List<Similar> like(String id, String text);

  /**
   * An item much like a text.
   *
   * @param id of the item
   * @param name what people know it by: title, with its publication number if it has one
   * @param similarity share of the wording that both have, 0..1
   */
  record Similar(String id, String name, double similarity) {}
}
