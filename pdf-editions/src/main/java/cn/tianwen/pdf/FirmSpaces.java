package cn.tianwen.pdf;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Keeps the few spaces of a Chinese paragraph from being torn open. A justified line is filled at
 * its spaces first, which in Chinese are rare: all of the room would go into one of them. There
 * they become spaces of fixed width, and the room is shared by all signs. A paragraph of Latin text
 * is not justified.
 */
final class FirmSpaces {
  /**
   * As wide as the space of Chinese fonts; its text is an ordinary space, see {@link TextLayer}.
   */
  static final char FIRM = '\u2002';

  private static final Pattern INSIDE = Pattern.compile("(?<=\\S) +(?=\\S)");

  private FirmSpaces() {}

  static void apply(Element body) {
    for (Element block : body.select("p, li")) {
      if (isChinese(block.text())) {
        NodeTraversor.traverse((node, depth) -> fix(node), block);
      } else {
        block.addClass("latin");
      }
    }
  }

  private static boolean isChinese(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return ideographs * 2 >= letters;
  }

  private static void fix(Node node) {
    if (node instanceof TextNode text) {
      text.text(INSIDE.matcher(text.getWholeText()).replaceAll(Character.toString(FIRM)));
    }
  }
}
