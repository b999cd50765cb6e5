package cn.tianwen.ingest.analysis;

import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.ingest.analysis.Unit.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Picks the sentences that say most of a document: those in the middle of its {@link
 * SentenceGraph}, early ones and ones that name what the document is about preferred, repetitions
 * left out. Never a heading or a row of a table. Deterministic and thread-safe.
 */
final class Summarizer {

  static final int SENTENCES = 3;
  static final int LONGEST = 120;
  private static final int SHORTEST = 12;
  private static final int MOST_CANDIDATES = 200;
  private static final double ALIKE = 0.5;
  private static final double EARLY = 0.6;
  private static final double EARLY_SENTENCES = 4;
  private static final double PER_CONCEPT = 0.15;
  private static final int MOST_CONCEPTS = 4;
  private static final double MOST_DIGITS = 0.3;

  private static final double OF_ITSELF = 0.2;
  private static final double DANGLING = 0.5;

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[●■◆▪•○@>”’，,、.\\s-]+|\\d{1,2}[.、．)）](?!\\d)\\s*|[（(]\\d{1,2}[)）]\\s*|[答问讲解]{1,2}[:：]\\s*)+");

  /** What a document says of itself and its figures tells nothing of its subject. */
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          "本(?:手册|报告|资料|旬报|月报|周报|简报|文|书|教材|课件|讲义|名录).*|.*(?:仅供参考|为准。|为示例|用于示例|虚构|不代表|版权|转载|依据。).*");

  /** Letters that text recognition makes of what it cannot read. */
  private static final Pattern NOISE = Pattern.compile("[A-Z]{3,}");

  /** Cells of a table that a file keeps as a line. */
  private static final Pattern TABLE_ROW =
      Pattern.compile(
          "\\p{IsHan} \\p{IsHan}.*\\p{IsHan} [\\p{IsHan}\\d]|\\p{IsHan} \\p{IsHan}.*\\d \\p{IsHan}+[^。]*$");

  /** Openings that only make sense behind the sentence before. */
  private static final Pattern OPENS_DANGLING =
      Pattern.compile("(?:这|那|它|他们|其中|此|因此|所以|但|而|否则|另外|同时|然后|不过|或者|并且|也|还[要有是可]).*");

  private final ConceptFinder finder;

  Summarizer(ConceptFinder finder) {
    this.finder = finder;
  }

  /** Up to {@value #SENTENCES} sentences in their order. */
  List<String> summarize(List<PassageText> passages, Set<String> concepts) {
    List<String> candidates = candidates(passages, true);
    if (candidates.size() < SENTENCES) {
      candidates = candidates(passages, false);
    }
    List<String> sentences = candidates;
    SentenceGraph graph = new SentenceGraph(sentences);
    double[] scores = scores(sentences, graph.ranks(), concepts);
    List<Integer> chosen = new ArrayList<>();
    IntStream.range(0, sentences.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .forEach(
            i -> {
              if (chosen.size() < SENTENCES
                  && chosen.stream().noneMatch(other -> graph.similarity(i, other) > ALIKE)) {
                chosen.add(i);
              }
            });
    return chosen.stream().sorted().map(sentences::get).toList();
  }

  private double[] scores(List<String> sentences, double[] ranks, Set<String> concepts) {
    double[] scores = new double[sentences.size()];
    for (int i = 0; i < scores.length; i++) {
      double early = 1 + EARLY * Math.exp(-i / EARLY_SENTENCES);
      double telling = 1 + PER_CONCEPT * Math.min(MOST_CONCEPTS, named(sentences.get(i), concepts));
      scores[i] = ranks[i] * early * telling * standing(sentences.get(i));
    }
    return scores;
  }

  /** How well a sentence stands alone as one about the subject. */
  private static double standing(String sentence) {
    return (ABOUT_ITSELF.matcher(sentence).matches() ? OF_ITSELF : 1)
        * (OPENS_DANGLING.matcher(sentence).matches() ? DANGLING : 1);
  }

  private long named(String sentence, Set<String> concepts) {
    return finder.find(sentence).stream()
        .filter(ConceptMention::isAffirmed)
        .map(mention -> mention.concept().id())
        .filter(concepts::contains)
        .distinct()
        .count();
  }

  /** Sentences that can stand alone; speech, which often has no full stops, may stop anywhere. */
  private static List<String> candidates(List<PassageText> passages, boolean whole) {
    return passages.stream()
        .flatMap(passage -> sentences(passage).stream())
        .map(sentence -> LEAD.matcher(sentence.strip()).replaceFirst(""))
        .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
        .filter(
            sentence -> !whole || (Sentences.isWhole(sentence) && !"；;".contains(last(sentence))))
        .filter(Summarizer::isTelling)
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static List<String> sentences(PassageText passage) {
    List<String> sentences = new ArrayList<>();
    for (Unit unit : passage.units()) {
      boolean goesOn = unit.separator().isEmpty() && !sentences.isEmpty();
      boolean spoken = unit.kind() == Kind.CUE && !sentences.isEmpty();
      if (unit.kind() == Kind.ROW) {
        continue;
      }
      if (goesOn && !Sentences.isWhole(sentences.getLast())) {
        sentences.add(sentences.removeLast() + unit.text());
      } else if (spoken && mayJoin(sentences.getLast(), unit.text())) {
        sentences.add(sentences.removeLast() + "，" + unit.text());
      } else {
        sentences.add(unit.text());
      }
    }
    return sentences;
  }

  private static boolean mayJoin(String before, String cue) {
    return !Sentences.isWhole(before) && before.length() + cue.length() < LONGEST / 2;
  }

  private static boolean isTelling(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    long chinese = sentence.codePoints().filter(Character::isIdeographic).count();
    long digits = sentence.codePoints().filter(Character::isDigit).count();
    return letters >= SHORTEST * 2 / 3
        && (chinese * 2 >= letters || !NOISE.matcher(sentence).find())
        && !TABLE_ROW.matcher(sentence).find()
        && digits <= sentence.length() * MOST_DIGITS
        && !sentence.matches("[^：:，。]{2,6}[：:].{0,40}")
        && "？?".indexOf(sentence.charAt(sentence.length() - 1)) < 0;
  }

  private static String last(String sentence) {
    return sentence.substring(sentence.length() - 1);
  }
}
