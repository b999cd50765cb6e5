package cn.tianwen.index.spelling;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.Pinyin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mends words written with other characters of the same sound, as 荔枝霜疫梅 for 荔枝霜疫霉. Only a part of
 * at least three characters that sounds like exactly one concept is replaced, by its standard name
 * when that sounds the same.
 */
public final class SoundAlike {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 10;

  private final Pinyin pinyin = new Pinyin();
  private final Map<String, String> bySound = new HashMap<>();

  /** Learns how the forms of the lexicon sound. */
  public SoundAlike(Lexicon lexicon) {
    Map<String, Concept> owners = new HashMap<>();
    Set<String> shared = new HashSet<>();
    lexicon
        .surfaces()
        .forEach(
            (surface, concept) -> {
              if (surface.length() >= SHORTEST && surface.length() <= LONGEST) {
                String sound = pinyin.full(surface);
                Concept owner = owners.putIfAbsent(sound, concept);
                if (owner != null && owner != concept) {
                  shared.add(sound);
                }
                bySound.merge(
                    sound, surface, (old, now) -> concept.label().equals(now) ? now : old);
              }
            });
    shared.forEach(bySound::remove);
  }

  /** The text with the longest such part replaced; empty when there is none. */
  public Optional<String> find(String text) {
    for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
      for (int start = 0; start + length <= text.length(); start++) {
        String part = text.substring(start, start + length);
        String surface = bySound.get(pinyin.full(part));
        if (surface != null && !surface.equals(part) && surface.length() == length) {
          return Optional.of(text.substring(0, start) + surface + text.substring(start + length));
        }
      }
    }
    return Optional.empty();
  }
}
