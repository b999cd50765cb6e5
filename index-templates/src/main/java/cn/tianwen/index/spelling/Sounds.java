package cn.tianwen.index.spelling;

import cn.tianwen.index.text.Pinyin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How characters sound, without tones. Two sounds are near when speakers of Cantonese or Sichuanese
 * and people typing pinyin mix them up: n/l, r/l, h/f, zh/z, ch/c, sh/s, -ing/-in, -eng/-en,
 * -ang/-an. Only the commonest reading of a character counts: rare ones let almost any two
 * characters sound alike. Thread-safe.
 */
final class Sounds {

  /** The sound of a character that has none. */
  static final int SILENT = -1;

  private static final Sound NONE = new Sound(SILENT, SILENT);
  private static final Map<String, String> LIKE_H =
      Map.of(
          "fa", "hua", "fan", "huan", "fang", "huang", "fei", "hui", "fen", "hun", "feng", "hong",
          "fo", "huo", "fu", "hu");

  private final Pinyin pinyin = new Pinyin();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Character, Sound> sounds = new ConcurrentHashMap<>();

  /** Number of a character's sound in the alphabet where near sounds are one; {@link #SILENT}. */
  int near(char c) {
    return of(c).near;
  }

  /** Whether two characters sound the same. */
  boolean isSame(char left, char right) {
    int sound = of(left).exact;
    return sound != SILENT && sound == of(right).exact;
  }

  private Sound of(char c) {
    if (!Character.isIdeographic(c)) {
      return NONE;
    }
    Sound known = sounds.get(c);
    return known == null ? sounds.computeIfAbsent(c, this::read) : known;
  }

  private Sound read(char c) {
    List<String> readings = pinyin.readings(c);
    return readings.isEmpty()
        ? NONE
        : new Sound(number(readings.getFirst()), number(rough(readings.getFirst())));
  }

  private synchronized int number(String sound) {
    return numbers.computeIfAbsent(sound, key -> numbers.size());
  }

  /** The reading with everything that is mixed up made one. */
  static String rough(String reading) {
    String sound = LIKE_H.getOrDefault(reading, reading);
    sound = sound.replaceFirst("^([zcs])h", "$1").replaceFirst("^[nr]", "l");
    return sound.replaceFirst("([iea])ng$", "$1n");
  }

  private record Sound(int exact, int near) {}
}
