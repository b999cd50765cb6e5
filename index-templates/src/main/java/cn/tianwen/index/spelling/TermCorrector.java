package cn.tianwen.index.spelling;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.spelling.TermIndex.Term;
import cn.tianwen.index.text.FillerWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds terms written with other characters of the same or nearly the same sound (稻飞师 for 稻飞虱), or
 * with one that looks alike. Rather leaves an error than makes one: a wrong character must stand
 * neither in a mention nor in an everyday word, and a term that does not fit the crop of the need
 * has to differ less. Thread-safe.
 */
public final class TermCorrector {

  /** What follows a noun and does not follow an adverb: 猪单独怎么治 is a disease, 猪单独喂 is not. */
  private static final List<String> BEHIND_NOUNS =
      List.of("怎么", "咋", "啷个", "点治", "点算", "点办", "如何", "病", "是什么", "吗", "么", "嘛");

  /** Last characters that say what a name of three characters names. */
  private static final String HEADS = "病虫螟蛾虱蚜螨蝇";

  private static final int MANY_RIGHT = 4;

  /** What pests do; 猪单独吃 is no pest. */
  private static final List<String> BEHIND_PESTS =
      List.of("蛀", "钻", "咬", "叮", "吃", "爬", "飞", "为害", "危害", "好多", "多得", "很多", "抗药");

  private final TermIndex index;
  private final Spelling spelling;
  private final HostFit fit;

  /** Knows the terms of a lexicon. */
  public TermCorrector(Lexicon lexicon) {
    Sounds sounds = new Sounds();
    ShapeAlike shapes = new ShapeAlike();
    this.index = new TermIndex(lexicon, sounds, shapes);
    this.spelling = new Spelling(sounds, shapes);
    this.fit = new HostFit(lexicon);
  }

  /**
   * The misspelt terms of a text in its order; none overlaps another.
   *
   * @param mentions what the lexicon finds in the text as it is
   * @param given the crop or animal that was given beside the text
   */
  public List<Correction> find(
      String text, List<ConceptMention> mentions, Optional<Concept> given) {
    OrdinaryWords words = new OrdinaryWords(text);
    int[] mentioned = mentioned(text, mentions);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i + TermIndex.SHORTEST <= text.length(); i++) {
      int start = i;
      index.eachAt(
          text,
          start,
          term ->
              candidate(text, start, term, mentioned, mentions, given)
                  .filter(found -> isNotYetFound(found, mentions))
                  .filter(found -> isNoNameAround(found, mentions))
                  .filter(found -> isNoOrdinaryLanguage(text, found, mentioned, words))
                  .ifPresent(candidates::add));
    }
    return choose(text, candidates);
  }

  /**
   * What the need is about. A name of one character between two indices does not count: the 羊 of
   * 羊杜菌 is a part of the slip.
   */
  private static List<Concept> hosts(
      List<ConceptMention> mentions, Optional<Concept> given, int from, int to) {
    return Stream.concat(
            given.stream(),
            mentions.stream()
                .filter(ConceptMention::isAffirmed)
                .filter(
                    mention ->
                        mention.end() - mention.start() > 1
                            || mention.start() < from
                            || mention.end() > to)
                .map(ConceptMention::concept))
        .filter(concept -> HostFit.HOSTS.contains(concept.type()))
        .toList();
  }

  private Optional<Candidate> candidate(
      String text,
      int start,
      Term term,
      int[] mentioned,
      List<ConceptMention> mentions,
      Optional<Concept> given) {
    int end = start + term.text().length();
    Spelling.Difference difference = spelling.compare(text.substring(start, end), term.text());
    for (int place : difference.places()) {
      if (mentioned[start + place] > 1) {
        return Optional.empty();
      }
    }
    HostFit.Fit fits = fit.of(term.concept(), hosts(mentions, given, end, end));
    if (fits == HostFit.Fit.CONTRADICTS) {
      fits = fit.of(term.concept(), hosts(mentions, given, start, end));
    }
    return difference.isSlip(term, fits)
        ? Optional.of(new Candidate(start, end, term, difference, fits))
        : Optional.empty();
  }

  /** The length of the longest mention that covers each character; 0 where there is none. */
  private static int[] mentioned(String text, List<ConceptMention> mentions) {
    int[] mentioned = new int[text.length()];
    for (ConceptMention mention : mentions) {
      for (int i = mention.start(); i < mention.end(); i++) {
        mentioned[i] = Math.max(mentioned[i], mention.end() - mention.start());
      }
    }
    return mentioned;
  }

  private static boolean isNotYetFound(Candidate found, List<ConceptMention> mentions) {
    return mentions.stream()
        .noneMatch(
            mention ->
                mention.start() < found.end
                    && found.start < mention.end()
                    && mention.concept().id().equals(found.term.concept().id()));
  }

  /** A crop or animal that is named already is not misspelt around its name. */
  private static boolean isNoNameAround(Candidate found, List<ConceptMention> mentions) {
    return !HostFit.HOSTS.contains(found.term.concept().type())
        || mentions.stream()
            .filter(mention -> mention.start() < found.end && found.start < mention.end())
            .filter(mention -> mention.end() - mention.start() > 1)
            .noneMatch(mention -> HostFit.HOSTS.contains(mention.concept().type()));
  }

  private static boolean isNoOrdinaryLanguage(
      String text, Candidate found, int[] mentioned, OrdinaryWords words) {
    boolean isNoun = endsLikeNoun(text, found);
    boolean isOutweighed =
        isNoun
            && found.difference.isSameSound()
            && !found.term.isDescription()
            && words.at(found.start).start() == found.start;
    for (int place : found.difference.places()) {
      int at = found.start + place;
      OrdinaryWords.Word word = words.at(at);
      if (!word.isWithin(found.start, found.end)
          || OrdinaryWords.isFunction(text.charAt(at)) && !isSure(place, found)) {
        return false;
      }
      boolean isShortMention = mentioned[at] == 1 && found.end - found.start == TermIndex.SHORTEST;
      boolean isOrdinary = !word.isSingle() || isShortMention;
      if (isOrdinary && !isOutweighed) {
        return false;
      }
    }
    if (found.end - found.start > TermIndex.SHORTEST) {
      return isNoun || !isNameAndOneMore(found, mentioned);
    }
    boolean isBorneOut =
        found.fits == HostFit.Fit.FITS
            && (isOutweighed || HostFit.HOSTS.contains(found.term.concept().type()));
    return isBorneOut
        || isOutweighed && HEADS.indexOf(found.term.text().charAt(TermIndex.SHORTEST - 1)) >= 0
        || !holdsOrdinaryWord(found, words);
  }

  /**
   * Even a function word may be a slip inside a name, and at the end of one that is long enough.
   */
  private static boolean isSure(int place, Candidate found) {
    int length = found.end - found.start;
    return length > TermIndex.SHORTEST
        && !found.term.isDescription()
        && place > 0
        && (place < length - 1
            || found.charactersRight() >= MANY_RIGHT && found.difference.isSameSound());
  }

  /** 绣线菊亚 in 绣线菊亚科 is no misspelt 绣线菊蚜: a name stands before the only other character. */
  private static boolean isNameAndOneMore(Candidate found, int[] mentioned) {
    int last = found.end - found.start - 1;
    return found.difference.places().equals(List.of(last)) && mentioned[found.start] == last;
  }

  /** 颗粒剂 is no misspelt 颗粒机: what two of three characters say together is right. */
  private static boolean holdsOrdinaryWord(Candidate found, OrdinaryWords words) {
    for (int i = found.start; i < found.end; i++) {
      OrdinaryWords.Word word = words.at(i);
      if (!word.isSingle() && !found.difference.places().contains(i - found.start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLikeNoun(String text, Candidate found) {
    int end = found.end;
    return end == text.length()
        || FillerWords.isBorder(text.charAt(end))
        || BEHIND_NOUNS.stream().anyMatch(word -> text.startsWith(word, end))
        || found.term.concept().type() == ConceptType.PEST
            && BEHIND_PESTS.stream().anyMatch(word -> text.startsWith(word, end));
  }

  private static List<Correction> choose(String text, List<Candidate> candidates) {
    List<Candidate> best =
        candidates.stream()
            .sorted(
                Comparator.comparing((Candidate found) -> found.fits)
                    .thenComparing(Candidate::charactersRight, Comparator.reverseOrder())
                    .thenComparingInt(found -> found.difference.cost())
                    .thenComparingInt(found -> found.start))
            .toList();
    List<Correction> chosen = new ArrayList<>();
    for (Candidate found : best) {
      boolean isFree = chosen.stream().noneMatch(other -> other.overlaps(found.start, found.end));
      if (isFree && best.stream().noneMatch(found::isRivalledBy)) {
        chosen.add(found.toCorrection(text));
      }
    }
    chosen.sort(Comparator.comparingInt(Correction::start));
    return List.copyOf(chosen);
  }

  private record Candidate(
      int start, int end, Term term, Spelling.Difference difference, HostFit.Fit fits) {

    int charactersRight() {
      return end - start - difference.places().size();
    }

    /** Another term for the same characters, as likely and of another meaning. */
    boolean isRivalledBy(Candidate other) {
      return start == other.start
          && end == other.end
          && fits == other.fits
          && difference.cost() == other.difference.cost()
          && !term.concept().id().equals(other.term.concept().id());
    }

    Correction toCorrection(String text) {
      return new Correction(start, end, text.substring(start, end), term.text(), term.concept());
    }
  }
}
