package cn.tianwen.index.place;

import cn.tianwen.index.text.FillerWords;
import cn.tianwen.index.text.PhraseFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells names of places from everyday words by what stands around them; data: places.tsv. */
final class PlaceWords {

  private enum Kind {
    EVERYDAY,
    DOUBTFUL,
    BEFORE,
    BEHIND,
    FEATURE,
    NO_FEATURE,
    AWAY
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  PlaceWords() {
    for (PhraseFile.Phrase<Kind> phrase :
        PhraseFile.read(PlaceWords.class, "places.tsv", Kind.class)) {
      words.computeIfAbsent(phrase.kind(), kind -> new HashSet<>()).add(phrase.text());
    }
  }

  /** Whether a name is never taken for a place. */
  boolean isEveryday(String name) {
    return of(Kind.EVERYDAY).contains(name);
  }

  /** Whether a text speaks, between two indices, of the place where the need arose. */
  boolean isPlace(String text, int start, int end) {
    if (of(Kind.AWAY).stream().anyMatch(word -> text.startsWith(word, end))) {
      return false;
    }
    return !of(Kind.DOUBTFUL).contains(text.substring(start, end))
        || start == 0
        || FillerWords.isBorder(text.charAt(start - 1))
        || of(Kind.BEFORE).stream().anyMatch(word -> text.substring(0, start).endsWith(word))
        || of(Kind.BEHIND).stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** Whether a name goes on as that of a river, a mountain or a plain: 嘉陵江, 四川盆地. */
  boolean isFeature(String text, int end) {
    return of(Kind.FEATURE).stream().anyMatch(word -> text.startsWith(word, end))
        && of(Kind.NO_FEATURE).stream().noneMatch(word -> text.startsWith(word, end));
  }

  private Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
