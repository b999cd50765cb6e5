package cn.tianwen.accounts.administration;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes passwords that are read off a screen and typed: four groups of five small letters and
 * digits without those that look alike, 99 bits in all, e.g. {@code k7mpe-x2rqd-9wtch-j4nzf}.
 */
public final class ReadablePassword {

  /** Without i, l, o, 0 and 1, which are taken for one another. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ReadablePassword() {}

  /** A new one. */
  public static String next() {
    return Stream.generate(ReadablePassword::group).limit(GROUPS).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
