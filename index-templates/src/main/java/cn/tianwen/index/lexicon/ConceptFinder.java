package cn.tianwen.index.lexicon;

import cn.tianwen.index.text.PhraseTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the concepts that a text names, by longest match from left to right: 玉米螟 is the pest, not
 * 玉米 and a rest. A form of at least three characters may begin with the last character of the one
 * before it, because Chinese says a noun once for both: 茶叶被吃 names 茶叶 and 叶被吃. Linear in the text
 * for the short forms of a lexicon. A form of Latin letters or digits only matches as a whole word.
 * A bare number (3911) only where it counts nothing. What the text denies is marked. Thread-safe.
 */
public final class ConceptFinder {

  /** What follows a number that counts or dates something. */
  private static final String AFTER_A_QUANTITY = "年月日号元块角斤千公吨克升毫株棵头只条尾亩平米厘倍度天个人户次包瓶袋.%℃:：-~～";

  private static final int SHORTEST_SHARING = 3;

  private final PhraseTrie<Concept> forms;
  private final Negation negation = new Negation();

  /** Finds the forms of a lexicon; its finders share one trie. */
  public ConceptFinder(Lexicon lexicon) {
    this.forms = lexicon.forms();
  }

  /**
   * The mentions in order of their place; neighbours share at most one character.
   *
   * @param text folded text
   */
  public List<ConceptMention> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      lower = text;
    }
    return negation.mark(text, match(text, lower));
  }

  private List<ConceptMention> match(String text, String lower) {
    List<ConceptMention> mentions = new ArrayList<>();
    int start = 0;
    while (start < lower.length()) {
      Optional<ConceptMention> mention = longestAt(text, lower, start);
      if (mention.isEmpty()) {
        start++;
      }
      while (mention.isPresent()) {
        mentions.add(mention.get());
        start = mention.get().end();
        mention = longestAt(text, lower, start - 1).filter(ConceptFinder::maySharePart);
      }
    }
    return mentions;
  }

  private static boolean maySharePart(ConceptMention mention) {
    return mention.end() - mention.start() >= SHORTEST_SHARING;
  }

  private Optional<ConceptMention> longestAt(String text, String lower, int start) {
    return forms.listAt(lower, start).reversed().stream()
        .filter(form -> isWhole(lower, start, form.end()))
        .filter(form -> !isQuantity(lower, start, form.end()))
        .findFirst()
        .map(
            form ->
                ConceptMention.of(
                    form.value(), text.substring(start, form.end()), start, form.end()));
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
}
