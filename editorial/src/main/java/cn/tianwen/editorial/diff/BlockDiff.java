package cn.tianwen.editorial.diff;

import java.util.List;

/**
 * A paragraph, heading, item of a list, row of a table or picture in both versions.
 *
 * @param tag of HTML: h2..h4, p, li, tr, blockquote or img
 * @param segments in reading order; a block of one version only has one segment
 */
public record BlockDiff(String tag, List<Segment> segments) {

  /** Copies the segments. */
  public BlockDiff {
    segments = List.copyOf(segments);
  }

  /** Whether nothing changed in it. */
  public boolean isSame() {
    return segments.stream().allMatch(segment -> segment.change() == Segment.Change.SAME);
  }
}
