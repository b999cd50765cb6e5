package cn.tianwen.standalone.launcher.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Kinds of personal numbers, with a beginning that nothing else in the tests has. */
enum NumberKind {
  PHONE("1380013") {
    @Override
    String number(int n) {
      return beginning() + digits(n, 4);
    }

    @Override
    List<String> spellings(String number) {
      String grouped = groups(number, " ", 3, 7);
      return List.of(
          number,
          grouped,
          grouped.replace(' ', '-'),
          grouped.replace(' ', '.'),
          "+86" + number,
          "+86 " + grouped,
          "0086-" + number,
          wide(number),
          "tel" + number + "x");
    }
  },

  ID_CARD("440981199003") {
    @Override
    String number(int n) {
      // Every thousand was born on another day of March.
      String body = beginning() + digits(1 + n / 1_000, 2) + digits(n % 1_000, 3);
      int sum = 0;
      for (int i = 0; i < body.length(); i++) {
        sum += (1 << (body.length() - i)) % 11 * (body.charAt(i) - '0');
      }
      return body + "10X98765432".charAt(sum % 11);
    }

    @Override
    List<String> spellings(String number) {
      String grouped = groups(number, " ", 6, 14);
      return List.of(
          number,
          grouped,
          grouped.replace(' ', '-'),
          number.toLowerCase(Locale.ROOT),
          wide(number),
          "id" + number + "号");
    }
  },

  BANK_CARD("622848") {
    @Override
    String number(int n) {
      String body = beginning() + digits(n, 12);
      int sum = 0;
      for (int i = 0; i < body.length(); i++) {
        int digit = body.charAt(body.length() - 1 - i) - '0';
        int weighted = i % 2 == 0 ? digit * 2 : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
      }
      return body + (10 - sum % 10) % 10;
    }

    @Override
    List<String> spellings(String number) {
      String grouped = groups(number, " ", 4, 8, 12, 16);
      return List.of(
          number, grouped, grouped.replace(' ', '-'), wide(number), "card" + number + "x");
    }
  };

  private final String beginning;

  NumberKind(String beginning) {
    this.beginning = beginning;
  }

  /** The digits that all planted numbers of this kind begin with. */
  String beginning() {
    return beginning;
  }

  /** A valid number of this kind, another one for each n below 10,000. */
  abstract String number(int n);

  /** The number as people write it. */
  abstract List<String> spellings(String number);

  private static String digits(int n, int length) {
    return String.format(Locale.ROOT, "%0" + length + "d", n);
  }

  private static String groups(String number, String gap, int... ends) {
    List<String> groups = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      groups.add(number.substring(start, end));
      start = end;
    }
    groups.add(number.substring(start));
    return String.join(gap, groups);
  }

  private static String wide(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
