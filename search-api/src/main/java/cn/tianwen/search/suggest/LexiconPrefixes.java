package cn.tianwen.search.suggest;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.SurfaceForm;
import cn.tianwen.index.text.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** Standard names of the lexicon by the beginning of any written form, its pinyin or initials. */
final class LexiconPrefixes {

  /** Shorter pinyin and initials begin too many names to help. */
  private static final int SHORTEST_INITIALS = 2;

  private final NavigableMap<String, List<String>> labels = new TreeMap<>();

  LexiconPrefixes(Lexicon lexicon) {
    Pinyin pinyin = new Pinyin();
    for (Concept concept : lexicon.concepts()) {
      for (SurfaceForm surface : concept.surfaces()) {
        add(surface.text(), concept.label());
      }
      add(pinyin.full(concept.label()), concept.label());
      String initials = pinyin.initials(concept.label());
      if (initials.length() >= SHORTEST_INITIALS) {
        add(initials, concept.label());
      }
    }
  }

  private void add(String key, String label) {
    labels.computeIfAbsent(key, k -> new ArrayList<>(1)).add(label);
  }

  /** Names whose key begins with a prefix, the shortest keys of each letter first. */
  List<String> startingWith(String prefix, int limit) {
    SequencedSet<String> found = new LinkedHashSet<>(labels.getOrDefault(prefix, List.of()));
    for (List<String> names :
        labels.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values()) {
      for (String name : names) {
        if (found.size() >= limit) {
          return List.copyOf(found);
        }
        found.add(name);
      }
    }
    return found.stream().limit(limit).toList();
  }
}
