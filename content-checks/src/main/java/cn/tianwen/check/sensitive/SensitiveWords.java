package cn.tianwen.check.sensitive;

import cn.tianwen.check.FieldText;
import cn.tianwen.check.ReadText;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextRule;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.spelling.OrdinaryWords;
import cn.tianwen.index.text.PhraseTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds sensitive words, also in traditional and full-width characters and with something put
 * between their characters. A hit does not count within an allowed phrase, within or across a term
 * of the lexicon, or across the border of an everyday word: 路口交通 consists of 路口 and 交通.
 * Thread-safe.
 */
public final class SensitiveWords implements TextRule {

  /** Words of a condition stand no further away than this. */
  private static final int CONTEXT = 60;

  private static final int SHORTEST_PARTED = 3;
  private static final int SHORT = 3;
  private static final String SENTENCE_ENDS = "。！？!?；;\n";

  private final SensitiveTerms terms;

  /**
   * Reads the rules.
   *
   * @throws cn.tianwen.check.rules.RuleFaultException when the files contradict themselves
   */
  public SensitiveWords(RuleFiles files) {
    this.terms = new SensitiveTerms(files);
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    List<TextFinding> found = new ArrayList<>();
    for (TextField field : TextField.values()) {
      FieldText words = text.field(field);
      hits(words)
          .forEach(
              hit ->
                  found.add(
                      text.at(
                          field,
                          hit.start,
                          hit.end,
                          hit.term.rule(),
                          hit.term.severity(),
                          hit.term.message())));
    }
    return found;
  }

  private List<Hit> hits(FieldText field) {
    if (field.folded().isBlank()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(written(field));
    BitSet taken = new BitSet();
    hits.forEach(hit -> taken.set(hit.start, hit.end));
    parted(field).stream()
        .filter(hit -> taken.get(hit.start, hit.end).isEmpty())
        .forEach(hits::add);
    return hits;
  }

  /** What is written in one piece, or with signs in between that are no punctuation. */
  private List<Hit> written(FieldText field) {
    Skeleton skeleton = Skeleton.keepingPunctuation(field.folded());
    String text = skeleton.text();
    OrdinaryWords words = new OrdinaryWords(text);
    List<Hit> hits = new ArrayList<>();
    int allowedUntil = 0;
    int i = 0;
    while (i < text.length()) {
      allowedUntil =
          Math.max(
              allowedUntil,
              terms.allowed().findLongestAt(text, i).map(PhraseTrie.Match::end).orElse(0));
      int allowed = allowedUntil;
      int start = i;
      Optional<PhraseTrie.Match<SensitiveTerm>> match =
          matches(text, i)
              .filter(found -> found.end() > allowed)
              .filter(found -> skeleton.isTogether(start, found.end()))
              .filter(found -> isWhole(text, start, found.end()))
              .filter(found -> found.value().isMeantIn(sentence(text, start, found.end())))
              .filter(found -> isNoTermOfTheField(field, skeleton, start, found.end()))
              .filter(
                  found ->
                      found.value().anywhere()
                          || found.end() - start > SHORT
                          || isOfWords(words, start, found.end()))
              .findFirst();
      if (match.isPresent()) {
        hits.add(hit(skeleton, match.get()));
        i = match.get().end();
      } else {
        i++;
      }
    }
    return hits;
  }

  /** Longer terms that have punctuation between all of their characters. */
  private List<Hit> parted(FieldText field) {
    Skeleton skeleton = Skeleton.withoutPunctuation(field.folded());
    String text = skeleton.text();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      matches(text, start)
          .filter(found -> found.end() - start >= SHORTEST_PARTED)
          .filter(found -> skeleton.isTogether(start, found.end()))
          .filter(found -> skeleton.isPartedThroughout(start, found.end()))
          .filter(found -> found.value().isMeantIn(sentence(text, start, found.end())))
          .findFirst()
          .ifPresent(found -> hits.add(hit(skeleton, found)));
    }
    return hits;
  }

  /** Terms that begin at a place, the longest first. Nearly always none, which costs nothing. */
  private Stream<PhraseTrie.Match<SensitiveTerm>> matches(String text, int start) {
    List<PhraseTrie.Match<SensitiveTerm>> found = terms.terms().listAt(text, start);
    return found.isEmpty() ? Stream.empty() : found.reversed().stream();
  }

  private static Hit hit(Skeleton skeleton, PhraseTrie.Match<SensitiveTerm> match) {
    return new Hit(
        match.value(), skeleton.place(match.start()), skeleton.place(match.end() - 1) + 1);
  }

  /** Latin letters and digits must not be cut out of a longer word. */
  private static boolean isWhole(String text, int start, int end) {
    boolean left = start > 0 && isAscii(text.charAt(start - 1)) && isAscii(text.charAt(start));
    boolean right =
        end < text.length() && isAscii(text.charAt(end)) && isAscii(text.charAt(end - 1));
    return !left && !right;
  }

  private static boolean isAscii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isOfWords(OrdinaryWords words, int start, int end) {
    OrdinaryWords.Word first = words.at(start);
    OrdinaryWords.Word last = words.at(end - 1);
    boolean covered = first.start() <= start && first.end() >= end;
    return covered || first.start() >= start && last.end() <= end;
  }

  /** A longer term of the lexicon, or one that shares only a part, says what is meant. */
  private static boolean isNoTermOfTheField(
      FieldText field, Skeleton skeleton, int from, int until) {
    int start = skeleton.place(from);
    int end = skeleton.place(until - 1) + 1;
    List<ConceptMention> mentions = field.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < mentions.size() && mentions.get(i).start() < end; i++) {
      ConceptMention mention = mentions.get(i);
      boolean within = start <= mention.start() && mention.end() <= end;
      if (!within) {
        return false;
      }
    }
    return true;
  }

  private static String sentence(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < CONTEXT && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int until = end;
    while (until < text.length()
        && until - end < CONTEXT
        && SENTENCE_ENDS.indexOf(text.charAt(until)) < 0) {
      until++;
    }
    // The term itself is no condition of itself.
    return text.substring(from, start) + '\n' + text.substring(end, until);
  }

  private record Hit(SensitiveTerm term, int start, int end) {}
}
