package cn.tianwen.editorial.diff;

import java.util.List;

/**
 * A field that is not the same in both versions.
 *
 * @param field its name, e.g. {@code title} or {@code intellectualProperty.owner}
 * @param label its name for people
 * @param before what the older version says, in words; empty for nothing
 * @param after what the newer version says, in words; empty for nothing
 * @param segments both in one, by characters
 */
public record FieldDiff(
    String field, String label, String before, String after, List<Segment> segments) {

  /** Copies the segments. */
  public FieldDiff {
    segments = List.copyOf(segments);
  }
}
