package cn.tianwen.ingest.analysis;

import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.index.text.PhraseTrie;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that names of institutions are made of and stand behind; data: institutions.tsv. */
final class InstitutionWords {

  /** What a word is in a name. */
  enum Kind {
    COMPANY,
    PUBLIC,
    NATIONAL,
    PART,
    PLACE,
    LINK,
    VERB,
    GENERIC,
    COMMON,
    PREPOSITION
  }

  private static final Set<Kind> COMMON_KINDS =
      Set.of(Kind.LINK, Kind.VERB, Kind.GENERIC, Kind.COMMON, Kind.PREPOSITION);

  private final PhraseTrie<Kind> endings = new PhraseTrie<>();
  private final PhraseTrie<Kind> parts = new PhraseTrie<>();
  private final PhraseTrie<Kind> places = new PhraseTrie<>();
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  InstitutionWords(Regions regions) {
    for (PhraseFile.Phrase<Kind> phrase :
        PhraseFile.read(InstitutionWords.class, "institutions.tsv", Kind.class)) {
      switch (phrase.kind()) {
        case COMPANY, PUBLIC, NATIONAL -> endings.put(phrase.text(), phrase.kind());
        case PART -> parts.put(phrase.text(), phrase.kind());
        case PLACE -> places.put(phrase.text(), phrase.kind());
        default -> words.computeIfAbsent(phrase.kind(), kind -> new HashSet<>()).add(phrase.text());
      }
    }
    for (Region region : regions.list()) {
      places.put(region.name(), Kind.PLACE);
      region.aliases().stream()
          .filter(alias -> alias.length() > 1)
          .forEach(alias -> places.put(alias, Kind.PLACE));
    }
  }

  /** The longest ending of a name that begins at an index. */
  Optional<PhraseTrie.Match<Kind>> endingAt(String text, int start) {
    return endings.findLongestAt(text, start);
  }

  /** Where the part of a name that begins at an index ends. */
  Optional<Integer> endOfPartAt(String text, int start) {
    return parts.findLongestAt(text, start).map(PhraseTrie.Match::end);
  }

  /** Where a name of a place that begins at an index ends. */
  Optional<Integer> endOfPlaceAt(String text, int start) {
    return places.findLongestAt(text, start).map(PhraseTrie.Match::end);
  }

  /** Whether a text ends with a word of a kind. */
  boolean endsWith(Kind kind, String text) {
    return endOf(kind, text) > 0;
  }

  /** Whether a text is made of words alone that are no part of anybody's own name. */
  boolean isCommon(String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; reached[start] && end <= text.length(); end++) {
        String word = text.substring(start, end);
        reached[end] |= COMMON_KINDS.stream().anyMatch(kind -> is(kind, word));
      }
    }
    return reached[text.length()];
  }

  /** Length of the longest word of a kind that a text begins with; 0 for none. */
  int beginOf(Kind kind, String text) {
    return of(kind).stream().filter(text::startsWith).mapToInt(String::length).max().orElse(0);
  }

  /** Whether a text is a word of a kind. */
  boolean is(Kind kind, String text) {
    return of(kind).contains(text);
  }

  /** Length of the longest word of a kind that a text ends with; 0 for none. */
  private int endOf(Kind kind, String text) {
    return of(kind).stream().filter(text::endsWith).mapToInt(String::length).max().orElse(0);
  }

  private Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
