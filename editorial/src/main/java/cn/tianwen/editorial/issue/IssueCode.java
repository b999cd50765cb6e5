package cn.tianwen.editorial.issue;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code of an issued file: 12 characters of Crockford's base32, 60 random bits. No character
 * looks like another; who types O for 0, or I or L for 1, is understood.
 */
public final class IssueCode {

  /** How many characters it has. */
  public static final int LENGTH = 12;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int GROUP = 4;

  private IssueCode() {}

  /** A new one. */
  static String random(RandomGenerator random) {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(1 << BITS)));
    }
    return code.toString();
  }

  /** What somebody typed, with or without hyphens and spaces; empty when it cannot be a code. */
  public static Optional<String> read(String typed) {
    StringBuilder code = new StringBuilder(LENGTH);
    for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      char folded = c >= '！' && c <= '～' ? Character.toUpperCase((char) (c - '！' + '!')) : c;
      if (folded == '-' || folded == '—' || Character.isWhitespace(folded)) {
        continue;
      }
      char known =
          switch (folded) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> folded;
          };
      if (ALPHABET.indexOf(known) < 0 || code.length() == LENGTH) {
        return Optional.empty();
      }
      code.append(known);
    }
    return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
  }

  /** A code in groups of four, for people: {@code 7K3M-9QXA-04TB}. */
  public static String shown(String code) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < code.length(); i += GROUP) {
      shown.append(shown.isEmpty() ? "" : "-").append(code, i, Math.min(i + GROUP, code.length()));
    }
    return shown.toString();
  }
}
