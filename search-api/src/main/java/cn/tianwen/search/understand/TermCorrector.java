package cn.tianwen.search.understand;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.FillerWords;
import cn.tianwen.search.understand.TermIndex.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds terms written with other characters of the same or nearly the same sound (稻飞师 for 稻飞虱), or
 * with one that looks alike. Rather leaves an error than makes one: a wrong character must stand
 * neither in a mention nor in an everyday word, and a term that does not fit the crop of the need
 * has to differ less. Thread-safe.
 */
final class TermCorrector {

  /** What follows a noun and does not follow an adverb: 猪单独怎么治 is a disease, 猪单独喂 is not. */
  private static final List<String> BEHIND_NOUNS =
      List.of("怎么", "咋", "啷个", "点治", "点算", "点办", "如何", "病", "是什么", "吗", "么", "嘛");

  private final TermIndex index;
  private final Spelling spelling;
  private final HostFit fit;

  TermCorrector(Lexicon lexicon) {
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
   * @param hosts the crops and animals that the need is about
   */
  List<Correction> find(String text, List<ConceptMention> mentions, Collection<Concept> hosts) {
    OrdinaryWords words = new OrdinaryWords(text);
    int[] mentioned = mentioned(text, mentions);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i + TermIndex.SHORTEST <= text.length(); i++) {
      int start = i;
      index.eachAt(
          text,
          start,
          term ->
              candidate(text, start, term, mentioned, hosts)
                  .filter(found -> isNotYetFound(found, mentions))
                  .filter(found -> isNoNameAround(found, mentions))
                  .filter(found -> isNoOrdinaryLanguage(text, found, mentioned, words))
                  .ifPresent(candidates::add));
    }
    return choose(text, candidates);
  }

  private Optional<Candidate> candidate(
      String text, int start, Term term, int[] mentioned, Collection<Concept> hosts) {
    int end = start + term.text().length();
    Spelling.Difference difference = spelling.compare(text.substring(start, end), term.text());
    for (int place : difference.places()) {
      if (mentioned[start + place] > 1) {
        return Optional.empty();
      }
    }
    HostFit.Fit fits = fit.of(term.concept(), hosts);
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
    boolean isNoun = endsLikeNoun(text, found.end);
    boolean isOutweighed =
        isNoun
            && found.difference.isSameSound()
            && !found.term.isDescription()
            && words.at(found.start).start() == found.start;
    for (int place : found.difference.places()) {
      int at = found.start + place;
      OrdinaryWords.Word word = words.at(at);
      if (!word.isWithin(found.start, found.end)
          || OrdinaryWords.isFunction(text.charAt(at)) && !isInside(place, found)) {
        return false;
      }
      boolean isOrdinary = !word.isSingle() || mentioned[at] == 1;
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
        || isOutweighed && found.term.text().endsWith("病")
        || !holdsOrdinaryWord(found, words);
  }

  private static boolean isInside(int place, Candidate found) {
    int length = found.end - found.start;
    return length > TermIndex.SHORTEST
        && !found.term.isDescription()
        && place > 0
        && place < length - 1;
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

  private static boolean endsLikeNoun(String text, int end) {
    return end == text.length()
        || FillerWords.isBorder(text.charAt(end))
        || BEHIND_NOUNS.stream().anyMatch(word -> text.startsWith(word, end));
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
      return new Correction(
          start, end, text.substring(start, end), term.text(), term.concept());
    }
  }
}
