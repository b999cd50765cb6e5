package cn.tianwen.ingest.analysis;

import cn.tianwen.index.text.PhraseTrie;
import cn.tianwen.ingest.analysis.InstitutionWords.Kind;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names of companies and institutions (龙头企业, 技术依托单位) by what they end with: 有限公司, 合作社, 研究所,
 * 推广站. Where a name begins follows from the place that it begins with, from punctuation, and from
 * the words that stand before names (由, 依托). What is no name of its own (该合作社, 县农业农村局) is left out.
 * Thread-safe.
 */
final class InstitutionFinder {

  private static final int LONGEST_STEM = 24;
  private static final int LONGEST_PART = 12;
  private static final int SHORTEST_STEM = 2;

  /** Characters that may stand before a place that is only a part of a name: 果香高州荔枝有限公司. */
  private static final int LONGEST_BRAND = 3;

  private static final int LONGEST_BRACKET = 8;
  private static final String NEVER_IN_NAMES = "的了";

  private final InstitutionWords words;

  InstitutionFinder(Regions regions) {
    words = new InstitutionWords(regions);
  }

  /** The names in their order, as often as they stand there. */
  List<String> find(String text) {
    List<String> names = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      Optional<PhraseTrie.Match<Kind>> ending = words.endingAt(text, i);
      if (ending.isEmpty()) {
        i++;
        continue;
      }
      int end = endOfName(text, ending.get().end(), ending.get().value());
      name(text, from, i, end, ending.get().value()).ifPresent(names::add);
      from = end;
      i = end;
    }
    return names;
  }

  /** A name may go on: 农业科学院 and its 果树研究所, 农业 and its 大学. */
  private int endOfName(String text, int end, Kind kind) {
    for (int i = end; i < Math.min(text.length(), end + LONGEST_PART); i++) {
      if (!isNameCharacter(text.charAt(i))
          || isLinkBeforePlace(text, i)
          || NEVER_IN_NAMES.indexOf(text.charAt(i)) >= 0) {
        break;
      }
      Optional<Integer> part = words.endOfPartAt(text, i);
      boolean plain = kind == Kind.PUBLIC || text.startsWith("分公司", i);
      if (part.isPresent() && plain && !holdsVerb(text.substring(end, i))) {
        return endOfName(text, part.get(), kind);
      }
    }
    return end;
  }

  private Optional<String> name(String text, int from, int stemEnd, int end, Kind kind) {
    if (kind == Kind.NATIONAL) {
      return Optional.of(text.substring(stemEnd, end));
    }
    int start = behindCommonWords(text, startOfName(text, from, stemEnd), stemEnd);
    String stem = text.substring(start, stemEnd);
    boolean placed = words.endOfPlaceAt(text, start).filter(at -> at <= end).isPresent();
    boolean ownName =
        kind == Kind.COMPANY
            ? stem.length() >= SHORTEST_STEM
            : placed || isQuoted(text, start, end);
    if (!ownName || isNobody(stem) || (!placed && startsGeneric(stem))) {
      return Optional.empty();
    }
    return Optional.of(text.substring(start, end).replaceAll("[“”\"「」『』]", ""));
  }

  /** Nothing of its own before the ending (专业合作社), or a word that another name follows (由合作社). */
  private boolean isNobody(String stem) {
    return words.isCommon(stem) || words.endsWith(Kind.PREPOSITION, stem);
  }

  /** 适合 and 最好 stand before a name, never in it. */
  private int behindCommonWords(String text, int start, int stemEnd) {
    int at = start;
    int length = words.beginOf(Kind.COMMON, text.substring(at, stemEnd));
    while (length > 0 && stemEnd - at - length >= SHORTEST_STEM) {
      at += length;
      length = words.beginOf(Kind.COMMON, text.substring(at, stemEnd));
    }
    return at;
  }

  private boolean startsGeneric(String stem) {
    return stem.length() <= SHORTEST_STEM * 2
        && (words.is(Kind.GENERIC, stem.substring(0, 1))
            || words.is(Kind.GENERIC, stem.substring(0, Math.min(2, stem.length()))));
  }

  private int startOfName(String text, int from, int stemEnd) {
    int start = stemEnd;
    int next = before(text, from, start);
    while (next < start && stemEnd - next <= LONGEST_STEM && !endsWithVerb(text, from, start)) {
      start = next;
      next = before(text, from, start);
    }
    return startOfPlace(text, start, stemEnd).orElse(behindLastLink(text, start, stemEnd));
  }

  /**
   * A place behind a linking word, the last of them; else the first place that may begin a name.
   */
  private Optional<Integer> startOfPlace(String text, int start, int stemEnd) {
    Optional<Integer> first = Optional.empty();
    for (int i = stemEnd - 1; i >= start; i--) {
      if (!isPlaceWithin(text, i, stemEnd)) {
        continue;
      }
      if (i > start && words.is(Kind.LINK, text.substring(i - 1, i))) {
        return Optional.of(i);
      }
      if (i == start || i - start > LONGEST_BRAND) {
        first = Optional.of(i);
      } else if (first.isPresent()) {
        first = Optional.of(start);
      }
    }
    return first;
  }

  /** A place may run into the ending: 四川农业大学 ends with 农业大学 or 大学. */
  private boolean isPlaceWithin(String text, int start, int stemEnd) {
    return words.endOfPlaceAt(text, start).filter(end -> end <= stemEnd + 2).isPresent();
  }

  private int behindLastLink(String text, int start, int stemEnd) {
    for (int i = stemEnd - SHORTEST_STEM; i > start; i--) {
      if (words.is(Kind.LINK, text.substring(i - 1, i))) {
        return i;
      }
    }
    return start;
  }

  /** One character further to the left within a name, or a whole （省略） bracket; else the same. */
  private static int before(String text, int from, int at) {
    if (at <= from) {
      return at;
    }
    char c = text.charAt(at - 1);
    if (c == '）' || c == ')') {
      int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
      return open > from && at - open <= LONGEST_BRACKET ? open : at;
    }
    return isNameCharacter(c) && NEVER_IN_NAMES.indexOf(c) < 0 ? at - 1 : at;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isIdeographic(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private boolean endsWithVerb(String text, int from, int end) {
    return words.endsWith(Kind.VERB, text.substring(Math.max(from, end - 4), end));
  }

  private boolean holdsVerb(String text) {
    for (int end = 1; end <= text.length(); end++) {
      if (words.endsWith(Kind.VERB, text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLinkBeforePlace(String text, int at) {
    return words.is(Kind.LINK, text.substring(at, at + 1))
        && (at + 1 >= text.length() || words.endOfPlaceAt(text, at + 1).isPresent());
  }

  private static boolean isQuoted(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && "“「『\"".indexOf(text.charAt(start - 1)) >= 0
        && "”」』\"".indexOf(text.charAt(end)) >= 0;
  }
}
