package cn.tianwen.ingest.analysis;

import cn.tianwen.ingest.analysis.Unit.Kind;
import java.util.List;

/**
 * What a passage repeats so that it can be understood alone: the header row when it goes on with a
 * table, else the last one or two sentences of the passage before it.
 */
final class Overlap {

  private static final int LONGEST = 60;
  private static final int MOST_SENTENCES = 2;

  /** What to repeat between a passage and the next unit, with what separates it; may be empty. */
  String between(PassageText before, Unit next) {
    if (next.kind() == Kind.ROW && !next.separator().isEmpty() && !next.header().isEmpty()) {
      return next.header() + "\n";
    }
    boolean proseFollows = next.kind() == Kind.PROSE || next.header().isEmpty();
    String repeated = proseFollows ? lastSentences(before.units()) : "";
    boolean worthIt = !repeated.isBlank() && repeated.length() * 2 <= before.ownText().length();
    return worthIt ? repeated.stripTrailing() + separator(repeated, next) : "";
  }

  private static String separator(String repeated, Unit next) {
    boolean spaced = Character.isWhitespace(repeated.charAt(repeated.length() - 1));
    return next.separator().isEmpty() && spaced ? " " : next.separator();
  }

  private static String lastSentences(List<Unit> units) {
    StringBuilder repeated = new StringBuilder();
    int first = Math.max(0, units.size() - MOST_SENTENCES);
    for (int i = units.size() - 1; i >= first; i--) {
      Unit unit = units.get(i);
      if (unit.kind() != Kind.PROSE || unit.text().length() + repeated.length() > LONGEST) {
        break;
      }
      String between = repeated.isEmpty() ? "" : units.get(i + 1).separator();
      repeated.insert(0, unit.text() + between);
    }
    boolean cutShort = repeated.isEmpty() && units.getLast().kind() == Kind.PROSE;
    return cutShort ? lastClauses(units.getLast().text()) : repeated.toString();
  }

  /** The end of a sentence that is too long to be repeated whole. */
  private static String lastClauses(String sentence) {
    for (int i = Math.max(1, sentence.length() - LONGEST); i < sentence.length(); i++) {
      if ("，,；;：:".indexOf(sentence.charAt(i - 1)) >= 0) {
        return sentence.substring(i);
      }
    }
    return "";
  }
}
