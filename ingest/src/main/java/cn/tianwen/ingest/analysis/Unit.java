package cn.tianwen.ingest.analysis;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is never cut when passages are made: a sentence, a row of a table, a cue.
 *
 * @param place where it stands; units of one place may share a passage
 * @param kind what it is
 * @param separator what stands between it and the unit before, in the same passage
 * @param second where a cue begins
 * @param endSecond where a cue ends
 * @param header header row to be repeated where a passage begins with this row; empty for none
 */
record Unit(
    Place place,
    Kind kind,
    String separator,
    String text,
    @Nullable Double second,
    @Nullable Double endSecond,
    String header) {

  /** What a unit is. */
  enum Kind {
    PROSE,
    ROW,
    CUE
  }

  /**
   * A place in a document.
   *
   * @param heading headings from the outermost
   * @param page from 1; null where the format has none
   * @param spoken whether it is part of a recording
   */
  record Place(String heading, @Nullable Integer page, boolean spoken) {}

  static Unit prose(Place place, String separator, String text) {
    return new Unit(place, Kind.PROSE, separator, text, null, null, "");
  }

  static Unit row(Place place, String separator, String text, String header) {
    return new Unit(place, Kind.ROW, separator, text, null, null, header);
  }

  static Unit cue(Place place, String separator, String text, double second, double endSecond) {
    return new Unit(place, Kind.CUE, separator, text, second, endSecond, "");
  }

  /** Where a cue begins. */
  double begin() {
    return Objects.requireNonNullElse(second, 0.0);
  }

  /** Where a cue ends. */
  double end() {
    return Objects.requireNonNullElse(endSecond, begin());
  }
}
