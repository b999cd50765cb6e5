package cn.tianwen.index.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts that a text names, by longest match from left to right: 玉米螟 is the pest, not
 * 玉米 and a rest. Linear in the text for the short forms of a lexicon. A form of Latin letters or
 * digits only matches as a whole word, a bare number (3911) only where it counts nothing.
 * Thread-safe.
 */
public final class ConceptFinder {

  /** What follows a number that counts or dates something. */
  private static final String AFTER_A_QUANTITY = "年月日号元块角斤千公吨克升毫株棵头只条尾亩平米厘倍度天个人户次包瓶袋.%℃:：-~～";

  private final Node root = new Node();

  /** Builds the trie of all surface forms. */
  public ConceptFinder(Lexicon lexicon) {
    lexicon.surfaces().forEach(this::add);
  }

  private void add(String surface, Concept concept) {
    Node node = root;
    String lower = surface.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      node = node.next.computeIfAbsent(lower.charAt(i), c -> new Node());
    }
    node.concept = concept;
  }

  /**
   * The mentions in order of their place; they do not overlap.
   *
   * @param text folded text
   */
  public List<ConceptMention> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      lower = text;
    }
    List<ConceptMention> mentions = new ArrayList<>();
    int start = 0;
    while (start < lower.length()) {
      ConceptMention mention = longestAt(text, lower, start);
      if (mention == null) {
        start++;
      } else {
        mentions.add(mention);
        start = mention.end();
      }
    }
    return mentions;
  }

  private @Nullable ConceptMention longestAt(String text, String lower, int start) {
    ConceptMention longest = null;
    @Nullable Node node = root;
    for (int i = start; i < lower.length(); i++) {
      node = node.next.get(lower.charAt(i));
      if (node == null) {
        break;
      }
      Concept concept = node.concept;
      if (concept != null && isWhole(lower, start, i + 1) && !isQuantity(lower, start, i + 1)) {
        longest = new ConceptMention(concept, text.substring(start, i + 1), start, i + 1);
      }
    }
    return longest;
  }

  /** Latin words and numbers must not be cut out of a longer one; Chinese has no such borders. */
  private static boolean isWhole(String text, int start, int end) {
    boolean cutsLeft = start > 0 && isAscii(text.charAt(start - 1)) && isAscii(text.charAt(start));
    boolean cutsRight =
        end < text.length() && isAscii(text.charAt(end)) && isAscii(text.charAt(end - 1));
    return !cutsLeft && !cutsRight;
  }

  private static boolean isQuantity(String text, int start, int end) {
    boolean isNumber = text.substring(start, end).chars().allMatch(Character::isDigit);
    boolean counts = end < text.length() && AFTER_A_QUANTITY.indexOf(text.charAt(end)) >= 0;
    boolean continues = start > 0 && ".-~～".indexOf(text.charAt(start - 1)) >= 0;
    return isNumber && (counts || continues);
  }

  private static boolean isAscii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private @Nullable Concept concept;
  }
}
