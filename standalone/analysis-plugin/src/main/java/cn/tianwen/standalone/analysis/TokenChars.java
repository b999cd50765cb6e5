package cn.tianwen.standalone.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/** Setting {@code token_chars}: which characters the n-gram tokenisers keep inside a token. */
final class TokenChars {

  private static final Map<String, IntPredicate> CLASSES =
      Map.of(
          "letter", Character::isLetter,
          "digit", Character::isDigit,
          "whitespace", Character::isWhitespace,
          "punctuation", TokenChars::isPunctuation,
          "symbol", TokenChars::isSymbol);

  private TokenChars() {}

  static IntPredicate from(Settings settings) {
    List<String> classes = settings.getAsList("token_chars");
    return classes.isEmpty()
        ? chr -> true
        : classes.stream()
            .map(name -> named(name.toLowerCase(Locale.ROOT).trim(), settings))
            .reduce(chr -> false, IntPredicate::or);
  }

  private static IntPredicate named(String name, Settings settings) {
    if (name.equals("custom")) {
      String characters = settings.get("custom_token_chars");
      if (characters == null) {
        throw new IllegalArgumentException(
            "Token type: 'custom' requires setting `custom_token_chars`");
      }
      return chr -> characters.indexOf(chr) >= 0;
    }
    IntPredicate known = CLASSES.get(name);
    if (known == null) {
      throw new IllegalArgumentException(
          "Unknown token type: '" + name + "', must be one of " + CLASSES.keySet() + " or custom");
    }
    return known;
  }

  private static boolean isPunctuation(int chr) {
    return switch (Character.getType(chr)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isSymbol(int chr) {
    return switch (Character.getType(chr)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
