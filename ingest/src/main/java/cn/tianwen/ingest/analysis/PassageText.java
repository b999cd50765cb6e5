package cn.tianwen.ingest.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units that make up one passage.
 *
 * @param repeated what it repeats at its beginning, with what separates it; empty for nothing
 * @param units at least one, all of one place
 */
record PassageText(String repeated, List<Unit> units) {

  Unit.Place place() {
    return units.getFirst().place();
  }

  /** The text with what it repeats. */
  String text() {
    return repeated + ownText();
  }

  /** The text without what it repeats. */
  String ownText() {
    StringBuilder text = new StringBuilder();
    for (Unit unit : units) {
      text.append(text.isEmpty() ? "" : unit.separator()).append(unit.text());
    }
    return text.toString().stripTrailing();
  }

  @Nullable Double second() {
    return units.getFirst().second();
  }

  @Nullable Double endSecond() {
    return units.getLast().endSecond();
  }
}
