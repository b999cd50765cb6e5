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

  private final IntPredicate drawn;
  private final SortedSet<Integer> missing = new TreeSet<>();

  /** The predicate tells which code points the fonts have. */
  PrintableText(IntPredicate drawn) {
    this.drawn = drawn;
  }

  String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    // Composed, since an accent of its own would be set beside its letter.
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(printable, point));
    return printable.toString();
  }

  private void append(StringBuilder printable, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      printable.appendCodePoint(point == '\u3000' || point == '\n' ? point : ' ');
    } else if (isInvisible(point)) {
      return;
    } else if (drawn.test(point)) {
      printable.appendCodePoint(point);
    } else {
      missing.add(point);
      printable.appendCodePoint(REPLACEMENT);
    }
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    };
  }

  /** What was replaced so far. */
  SortedSet<Integer> missing() {
    return missing;
  }
}
