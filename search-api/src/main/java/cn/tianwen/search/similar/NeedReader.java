package cn.tianwen.search.similar;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.search.highlight.TellingText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Understands a query: folds the text and finds concepts, region and month in it. */
final class NeedReader {

  private final TextFolder folder = new TextFolder();
  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final RegionFinder regions;
  private final MonthFinder months = new MonthFinder();

  NeedReader(Lexicon lexicon, RegionFinder regions) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
    this.regions = regions;
  }

  Need read(SimilarQuery query) {
    String text = folder.fold(query.text());
    List<ConceptMention> mentions = finder.find(text);
    SequencedSet<Concept> concepts = new LinkedHashSet<>();
    String crop = query.crop() == null ? "" : folder.fold(query.crop());
    lexicon.findBySurface(crop).ifPresent(concepts::add);
    mentions.forEach(mention -> concepts.add(mention.concept()));
    return new Need(
        text,
        TellingText.bigrams(TellingText.of(text)),
        mentions,
        List.copyOf(concepts),
        crop,
        Optional.ofNullable(query.industry()).orElse(""),
        Optional.ofNullable(query.region()).or(() -> regions.find(text)).orElse(""),
        Optional.ofNullable(query.month()).or(() -> months.find(text)).orElse(0));
  }
}
