package cn.tianwen.search.understand;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.highlight.TellingText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Understands a query: folds the text and finds concepts, region and month in it. */
public final class NeedReader {

  private final TextFolder folder = new TextFolder();
  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final RegionFinder regions;
  private final MonthFinder months = new MonthFinder();

  /** Prepares the reader. */
  public NeedReader(Lexicon lexicon, Regions regions) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
    this.regions = new RegionFinder(regions);
  }

  /** Reads a need; what it does not name is empty. */
  public Need read(ReportedNeed reported) {
    String text = folder.fold(reported.text());
    List<ConceptMention> mentions = finder.find(text);
    SequencedSet<Concept> concepts = new LinkedHashSet<>();
    String crop = reported.crop() == null ? "" : folder.fold(reported.crop());
    lexicon.findBySurface(crop).ifPresent(concepts::add);
    mentions.forEach(mention -> concepts.add(mention.concept()));
    return new Need(
        text,
        TellingText.bigrams(TellingText.of(text)),
        mentions,
        List.copyOf(concepts),
        crop,
        Optional.ofNullable(reported.industry()).orElse(""),
        Optional.ofNullable(reported.region()).or(() -> regions.find(text)).orElse(""),
        Optional.ofNullable(reported.month()).or(() -> months.find(text)).orElse(0));
  }
}
