package cn.tianwen.ingest.analysis;

import java.util.ArrayList;
import java.util.List;

/** Makes passages of about equal length out of the sentences and rows of one place. */
final class TextPassages {

  /** Characters that a passage should have. */
  static final int AIM = 300;

  /** Characters that no passage exceeds, what it repeats included. */
  static final int LONGEST = 420;

  private final Overlap overlap = new Overlap();

  /** The passages of units that share a place. */
  List<PassageText> split(List<Unit> units) {
    List<PassageText> passages = new ArrayList<>();
    int start = 0;
    String repeated = "";
    while (start < units.size()) {
      int end = end(units, start, repeated.length());
      PassageText passage = new PassageText(repeated, List.copyOf(units.subList(start, end)));
      passages.add(passage);
      repeated = end < units.size() ? overlap.between(passage, units.get(end)) : "";
      start = end;
    }
    return passages;
  }

  /** Shares what is left out evenly, so that no passage ends up with a few characters. */
  private static int end(List<Unit> units, int start, int repeated) {
    int left = length(units, start, units.size());
    if (repeated + left <= LONGEST) {
      return units.size();
    }
    double target = (double) left / Math.max(2, Math.round((double) left / AIM));
    int length = length(units, start, start + 1);
    int end = start + 1;
    while (end < units.size()) {
      int next = units.get(end).separator().length() + units.get(end).text().length();
      if (repeated + length + next > LONGEST || length + next / 2.0 > target) {
        break;
      }
      length += next;
      end++;
    }
    return end;
  }

  private static int length(List<Unit> units, int start, int end) {
    int length = 0;
    for (Unit unit : units.subList(start, end)) {
      length += (length == 0 ? 0 : unit.separator().length()) + unit.text().length();
    }
    return length;
  }
}
