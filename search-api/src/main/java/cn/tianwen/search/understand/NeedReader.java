package cn.tianwen.search.understand;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.place.RegionFinder;
import cn.tianwen.index.spelling.Correction;
import cn.tianwen.index.spelling.TermCorrector;
import cn.tianwen.index.text.DialectWords;
import cn.tianwen.index.text.NeedText;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.highlight.TellingText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Understands a need: folds and normalises its text, mends misspelt terms, writes dialect in
 * standard words, finds concepts and what is denied of them, region and month. Concepts are looked
 * for in the dialect, too, because the lexicon knows many of its names. Thread-safe.
 */
public final class NeedReader {

  private final TextFolder folder = new TextFolder();
  private final NeedText normaliser = new NeedText();
  private final DialectWords dialect = new DialectWords();
  private final Lexicon lexicon;
  private final Regions regions;
  private final ConceptFinder finder;
  private final TermCorrector corrector;
  private final RegionFinder places;
  private final MonthFinder months = new MonthFinder();

  /** Prepares the reader; takes about a second. */
  public NeedReader(Lexicon lexicon, Regions regions) {
    this.lexicon = lexicon;
    this.regions = regions;
    this.finder = new ConceptFinder(lexicon);
    this.corrector = new TermCorrector(lexicon);
    this.places = new RegionFinder(regions);
  }

  /** Reads a need; what it does not name is empty. */
  public Need read(ReportedNeed reported) {
    String shown = folder.fold(reported.text());
    String tidied = normaliser.tidy(shown);
    String crop = reported.crop() == null ? "" : folder.fold(reported.crop());
    Optional<Concept> given = lexicon.findBySurface(crop);
    List<ConceptMention> asWritten = finder.find(tidied);
    List<Correction> corrections = corrector.find(tidied, asWritten, given);
    String spoken = mend(tidied, corrections);
    String text = normaliser.normalise(spoken);
    List<ConceptMention> mentions =
        corrections.isEmpty() ? asWritten : marked(finder.find(spoken), corrections);
    SequencedSet<Concept> concepts = concepts(given, mentions);
    if (!text.equals(spoken)) {
      concepts.addAll(onlyInStandardWords(finder.find(text), mentions));
    }
    String region = Optional.ofNullable(reported.region()).or(() -> places.find(shown)).orElse("");
    MonthRange time =
        Optional.ofNullable(reported.month())
            .map(MonthRange::of)
            .orElseGet(() -> months.find(shown));
    NeedSteps steps = new NeedSteps(regions);
    steps.addText(reported.text(), shown, tidied);
    steps.addCorrections(corrections);
    steps.addStandardWords(dialect.find(spoken));
    steps.addConcepts(concepts);
    steps.addDenied(mentions);
    steps.addPlaceAndTime(region, time);
    return new Need(
        shown,
        spoken,
        text,
        TellingText.bigrams(TellingText.of(text)),
        mentions,
        List.copyOf(concepts),
        corrections,
        crop,
        Optional.ofNullable(reported.industry()).orElse(""),
        region,
        time,
        steps.list());
  }

  private static SequencedSet<Concept> concepts(
      Optional<Concept> given, List<ConceptMention> mentions) {
    SequencedSet<Concept> concepts = new LinkedHashSet<>();
    given.ifPresent(concepts::add);
    mentions.stream()
        .filter(ConceptMention::isAffirmed)
        .map(ConceptMention::concept)
        .forEach(concepts::add);
    return concepts;
  }

  /** What the lexicon names in standard words only; what the reporter denies stays denied. */
  private static List<Concept> onlyInStandardWords(
      List<ConceptMention> standard, List<ConceptMention> spoken) {
    return standard.stream()
        .filter(ConceptMention::isAffirmed)
        .map(ConceptMention::concept)
        .filter(concept -> spoken.stream().noneMatch(one -> one.concept().equals(concept)))
        .toList();
  }

  private static String mend(String text, List<Correction> corrections) {
    StringBuilder mended = new StringBuilder(text);
    corrections.forEach(one -> mended.replace(one.start(), one.end(), one.meant()));
    return mended.toString();
  }

  private static List<ConceptMention> marked(
      List<ConceptMention> mentions, List<Correction> corrections) {
    return mentions.stream()
        .map(
            mention ->
                corrections.stream().anyMatch(one -> one.overlaps(mention.start(), mention.end()))
                    ? mention.asCorrected()
                    : mention)
        .toList();
  }
}
