package cn.tianwen.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps punctuation on the line of its word where the word is marked up. The layout decides on line
 * ends for each piece of marked-up text alone, so that a comma after bold text could begin a line;
 * it is moved into the bold text. Beside raised and lowered signs, which must not swallow a comma,
 * the pieces are kept together instead.
 */
final class PunctuationGlue {
  private PunctuationGlue() {}

  static void apply(Element body) {
    body.select("strong, em, b, i").forEach(PunctuationGlue::moveIn);
    body.select("sub, sup").forEach(PunctuationGlue::keepTogether);
  }

  private static void moveIn(Element marked) {
    if (marked.nextSibling() instanceof TextNode after) {
      String text = after.getWholeText();
      int end = closing(text);
      if (end > 0) {
        marked.appendText(text.substring(0, end));
        after.text(text.substring(end));
      }
    }
    if (marked.previousSibling() instanceof TextNode before) {
      String text = before.getWholeText();
      int start = text.length();
      while (start > 0 && ChineseLineBreaker.NOT_LAST.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      if (start < text.length()) {
        marked.prependText(text.substring(start));
        before.text(text.substring(0, start));
      }
    }
  }

  private static void keepTogether(Element raised) {
    if (raised.closest(".together") != null) {
      return;
    }
    Element together = new Element("span").addClass("together");
    Node before = raised.previousSibling();
    raised.before(together);
    if (before instanceof TextNode text) {
      String whole = text.getWholeText();
      int start = lastWord(whole);
      together.appendText(whole.substring(start));
      text.text(whole.substring(0, start));
    }
    together.appendChild(raised);
    while (together.nextSibling() instanceof Element next && next.is("sub, sup")) {
      together.appendChild(next);
    }
    if (together.nextSibling() instanceof TextNode after) {
      String whole = after.getWholeText();
      int end = closing(whole);
      together.appendText(whole.substring(0, end));
      after.text(whole.substring(end));
    }
  }

  /** Length of the closing punctuation that the text begins with. */
  private static int closing(String text) {
    int end = 0;
    while (end < text.length() && ChineseLineBreaker.NOT_FIRST.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the last piece begins that may not be parted from what follows; at least one sign. */
  private static int lastWord(String text) {
    int start = text.length();
    while (start > 0) {
      start--;
      if (start == 0
          || Character.isWhitespace(text.charAt(start))
          || ChineseLineBreaker.mayBreak(text, start)) {
        break;
      }
    }
    return start;
  }
}
