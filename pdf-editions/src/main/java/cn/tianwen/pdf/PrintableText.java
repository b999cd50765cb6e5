package cn.tianwen.pdf;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Makes text that can be drawn to the last character: one that the fonts lack becomes □ and is
 * remembered, what is never visible is left out.
 */
final class PrintableText {
  static final int REPLACEMENT = '□';

  private static final String KEPT_SPACES = "\n\u3000" + FirmSpaces.FIRM;

  private final IntPredicate drawn;
  private final SortedSet<Integer> missing = new TreeSet<>();
  private final SortedSet<Integer> used = new TreeSet<>();

  /** The predicate tells which code points the fonts have. */
  PrintableText(IntPredicate drawn) {
    this.drawn = drawn;
  }

  String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    // Composed, since an accent of its own would be set beside its letter.
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(PrintableText::unified)
        .forEach(point -> append(printable, point));
    return printable.toString();
  }

  private void append(StringBuilder printable, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      printable.appendCodePoint(KEPT_SPACES.indexOf(point) >= 0 ? point : ' ');
    } else if (isInvisible(point)) {
      return;
    } else if (drawn.test(point)) {
      printable.appendCodePoint(point);
    } else {
      missing.add(point);
      printable.appendCodePoint(REPLACEMENT);
    }
    used.add(printable.codePointBefore(printable.length()));
  }

  /**
   * Radicals that slipped into a text for the ideographs that look the same, as out of old PDFs.
   */
  private static int unified(int point) {
    return point >= 0x2E80 && point <= 0x2FDF
        ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).codePointAt(0)
        : point;
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    };
  }

  /** What there is to draw so far. */
  SortedSet<Integer> used() {
    return used;
  }

  /** What was replaced so far. */
  SortedSet<Integer> missing() {
    return missing;
  }
}
