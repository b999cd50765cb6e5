package cn.tianwen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line of Chinese may end (避头尾): nowhere before closing punctuation or after opening
 * punctuation, not inside of …… and ——, and not inside of Latin words and numbers.
 */
final class ChineseLineBreaker implements FSTextBreaker {
  /** May not begin a line. */
  static final String NOT_FIRST = "!%),.:;?]}¢°·’”†‡›‰′″℃℉∶、。〃々〉》」』】〕〗〙〛〞〻ーㄧ！％），．：；？］｝～｠￠•・–";

  /** May not end a line. */
  static final String NOT_LAST = "$([{£¥‘“‹§№〈《「『【〔〖〘〚〝＄（［｛｟￡￥＃#";

  private static final String PAIRED = "…—⋯─";

  private String text = "";
  private int position;

  @Override
  public void setText(String text) {
    this.text = text;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    do {
      position += Character.charCount(text.codePointAt(position));
    } while (position < text.length() && !mayBreak(text, position));
    return position;
  }

  /** Whether a line may end before the character at an index of 1 or more. */
  static boolean mayBreak(String text, int index) {
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (Character.isWhitespace(after)
        || NOT_FIRST.indexOf(after) >= 0
        || NOT_LAST.indexOf(before) >= 0
        || before == after && PAIRED.indexOf(after) >= 0
        || isMark(after)) {
      return false;
    }
    return Character.isWhitespace(before)
        || before == '-' && Character.isLetter(after) && index > 1
        || isSetAlone(before)
        || isSetAlone(after);
  }

  /** Ideographs and full-width signs: beside them a line may end, unless a rule forbids it. */
  private static boolean isSetAlone(int point) {
    return Character.isIdeographic(point)
        || NOT_FIRST.indexOf(point) >= 0 && point > 0x2E7F
        || point >= 0x2E80 && point <= 0xA4CF
        || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFE30 && point <= 0xFE4F
        || point >= 0xFF00 && point <= 0xFFEF
        || point >= 0x2460 && point <= 0x27BF
        || PAIRED.indexOf(point) >= 0
        || point == '”'
        || point == '“'
        || point == PrintableText.REPLACEMENT;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
