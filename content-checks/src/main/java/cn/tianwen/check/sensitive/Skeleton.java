package cn.tianwen.check.sensitive;

/**
 * A folded text without what people put between the characters of a word to get it past a check:
 * spaces, zero-width characters, stars, dots and the like. Line feeds and cell borders stay, they
 * end a word for everybody.
 */
final class Skeleton {

  /** More than this between two characters is no evasion. */
  static final int LONGEST_GAP = 3;

  private static final String BORDERS = "\n\t";

  /** What readers take for the end of a phrase. */
  private static final String PUNCTUATION = "，。、；：！？,;:!?（）()《》“”";

  private final String text;
  private final int[] places;

  private Skeleton(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** Keeps punctuation, so that a word does not reach across it. */
  static Skeleton keepingPunctuation(String folded) {
    return of(folded, true);
  }

  /** Leaves punctuation out too, for what is parted by it throughout: 法，轮，功. */
  static Skeleton withoutPunctuation(String folded) {
    return of(folded, false);
  }

  private static Skeleton of(String folded, boolean punctuation) {
    StringBuilder kept = new StringBuilder(folded.length());
    int[] places = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean stays =
          Character.isLetterOrDigit(c)
              || c == '%'
              || BORDERS.indexOf(c) >= 0
              || punctuation && PUNCTUATION.indexOf(c) >= 0;
      if (stays) {
        places[kept.length()] = i;
        kept.append(Character.toLowerCase(c));
      }
    }
    return new Skeleton(kept.toString(), places);
  }

  /** What is left. */
  String text() {
    return text;
  }

  /** Where a character of what is left stands in the folded text. */
  int place(int index) {
    return places[index];
  }

  /** Whether no two neighbours of a part stand further apart than an evasion would put them. */
  boolean isTogether(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (places[i] - places[i - 1] > LONGEST_GAP + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether something stands between all neighbours of a part. */
  boolean isPartedThroughout(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (places[i] - places[i - 1] == 1) {
        return false;
      }
    }
    return true;
  }
}
