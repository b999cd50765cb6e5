package cn.tianwen.accounts.credentials;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which passwords may be chosen, after OWASP ASVS 5: length counts, no characters are demanded, and
 * neither common ones nor one's own name will do. Thread-safe.
 */
public final class PasswordPolicy {

  /** Fewest characters (code points, composed). */
  public static final int SHORTEST = 8;

  /** Most characters. */
  public static final int LONGEST = 128;

  private static final int SHORTEST_OWN_WORD = 3;
  private static final int SHORTEST_CHINESE_WORD = 2;

  private final CommonPasswords common;

  /** Takes the list of common ones. */
  public PasswordPolicy(CommonPasswords common) {
    this.common = common;
  }

  /**
   * What is wrong with a password; empty when it may be chosen.
   *
   * @param ownWords names, account and numbers of the person; those of one or two letters, or of
   *     one Chinese character, do not count
   */
  public Set<PasswordProblem> check(String password, Collection<String> ownWords) {
    String composed = composed(password);
    int length = composed.codePointCount(0, composed.length());
    Set<PasswordProblem> problems = EnumSet.noneOf(PasswordProblem.class);
    if (length < SHORTEST) {
      problems.add(PasswordProblem.TOO_SHORT);
    }
    if (length > LONGEST) {
      problems.add(PasswordProblem.TOO_LONG);
      return problems;
    }
    if (common.contains(composed)) {
      problems.add(PasswordProblem.COMMON);
    }
    String folded = folded(composed);
    if (ownWords.stream()
        .map(PasswordPolicy::folded)
        .anyMatch(word -> isLongEnough(word) && folded.contains(word))) {
      problems.add(PasswordProblem.OWN_WORD);
    }
    return problems;
  }

  private static boolean isLongEnough(String word) {
    boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
    return word.length() >= (chinese ? SHORTEST_CHINESE_WORD : SHORTEST_OWN_WORD);
  }

  /** The same password, however a keyboard composes its characters. */
  static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** Without the differences that a guesser tries anyway. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
