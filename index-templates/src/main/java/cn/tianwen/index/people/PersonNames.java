package cn.tianwen.index.people;

import cn.tianwen.index.text.Pinyin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/**
 * How a name may be typed in Latin letters. Many surnames have a reading of their own (单 shan, 曾
 * zeng), so that every reading counts.
 *
 * @param pinyin full syllables without separators, e.g. {@code chenyi}; the commonest first
 * @param initials first letters, e.g. {@code cy}
 */
public record PersonNames(List<String> pinyin, List<String> initials) {

  private static final int MOST_READINGS = 8;
  private static final Pinyin PINYIN = new Pinyin();

  /** Keeps its own copies. */
  public PersonNames {
    pinyin = List.copyOf(pinyin);
    initials = List.copyOf(initials);
  }

  /** Every reading of a name, at most {@value #MOST_READINGS}; none for an empty name. */
  public static PersonNames of(String name) {
    SequencedSet<String> full = new LinkedHashSet<>();
    SequencedSet<String> first = new LinkedHashSet<>();
    if (!name.isEmpty()) {
      full.add(PINYIN.full(name));
      first.add(PINYIN.initials(name));
      add(name, 0, "", "", full, first);
    }
    return new PersonNames(List.copyOf(full), List.copyOf(first));
  }

  private static void add(
      String name,
      int index,
      String read,
      String letters,
      SequencedSet<String> full,
      SequencedSet<String> first) {
    if (full.size() >= MOST_READINGS) {
      return;
    }
    if (index == name.length()) {
      full.add(read);
      first.add(letters);
      return;
    }
    List<String> readings = PINYIN.readings(name.charAt(index));
    if (readings.isEmpty()) {
      String same = name.substring(index, index + 1).toLowerCase(Locale.ROOT);
      add(name, index + 1, read + same, letters + same, full, first);
    }
    for (String reading : readings) {
      add(name, index + 1, read + reading, letters + reading.charAt(0), full, first);
    }
  }
}
