package cn.tianwen.accounts.credentials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Passwords that are guessed first. The bundled file {@code common-passwords.txt} holds whole ones,
 * and words and endings that people put together; rules know birthdays, phone numbers, rows of the
 * keyboard and repetitions. Case, width and the usual disguises (p@ssw0rd) make no difference.
 * Immutable.
 */
public final class CommonPasswords {

  private static final String FILE = "common-passwords.txt";

  private static final String DAY =
      "(?:(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
          + "|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}"
          + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2})";

  /** Habits: initials beside a birthday or a mobile number; the same piece again and again. */
  private static final List<Pattern> HABITS =
      List.of(
          Pattern.compile("[a-z]{0,4}[._@-]?" + DAY + "[a-z.!@]{0,3}"),
          Pattern.compile("[a-z]{0,4}1[3-9]\\d{9}[a-z.!@]{0,3}"),
          Pattern.compile("(.{1,4}?)\\1+"),
          Pattern.compile("(.)\\1{3,}(.)\\2{3,}"));

  private static final Pattern FEW_DIGITS = Pattern.compile("\\d{0,4}[!.@#~]?");

  private static final List<String> ROWS = rows();

  private final Set<String> whole = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  private CommonPasswords(List<String> lines) {
    Set<String> part = whole;
    for (String line : lines) {
      switch (line) {
        case "[whole]" -> part = whole;
        case "[words]" -> part = words;
        case "[endings]" -> part = endings;
        default -> addAll(part, line);
      }
    }
  }

  private static void addAll(Set<String> part, String line) {
    if (!line.startsWith("#")) {
      part.addAll(List.of(line.strip().split("\\s+")));
      part.remove("");
    }
  }

  private static List<String> rows() {
    List<String> rows =
        List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
            "q1w2e3r4t5y6u7i8o9p0",
            "1q2w3e4r5t6y7u8i9o0p",
            "147258369",
            "789456123");
    return rows.stream()
        .flatMap(row -> List.of(row, new StringBuilder(row).reverse().toString()).stream())
        .toList();
  }

  /** Reads the bundled list. */
  public static CommonPasswords load() {
    try (InputStream file = CommonPasswords.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not bundled");
      }
      return new CommonPasswords(
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many passwords the file spells out: whole ones, and every word with every ending. */
  int size() {
    return whole.size() + words.size() * (2 * endings.size() + words.size());
  }

  /** Whether a password is among those that are guessed first. */
  public boolean contains(String password) {
    String folded = PasswordPolicy.folded(password);
    return whole.contains(folded)
        || ROWS.stream().anyMatch(row -> row.contains(folded))
        || HABITS.stream().anyMatch(habit -> habit.matcher(folded).matches())
        || isPutTogether(folded);
  }

  private boolean isPutTogether(String folded) {
    for (int cut = 0; cut <= folded.length(); cut++) {
      String left = folded.substring(0, cut);
      String right = folded.substring(cut);
      if ((isWord(left) && (isEnding(right) || isWord(right)))
          || (isEnding(left) && isWord(right))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(String text) {
    return words.contains(text) || words.contains(undisguised(text));
  }

  private boolean isEnding(String text) {
    return endings.contains(text) || FEW_DIGITS.matcher(text).matches();
  }

  private static String undisguised(String text) {
    return text.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('5', 's')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }
}
