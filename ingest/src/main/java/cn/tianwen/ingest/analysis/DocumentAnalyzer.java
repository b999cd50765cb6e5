package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a document that can be indexed out of what was extracted from a file: splits it into
 * passages, works out its metadata and what it speaks of. Keeps no state; thread-safe.
 */
public final class DocumentAnalyzer {

  /** To be raised whenever the same file comes out another way. */
  private static final int REVISION = 2;

  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final TextCleaner cleaner = new TextCleaner();
  private final PassageSplitter splitter = new PassageSplitter();
  private final KeywordFinder keywords = new KeywordFinder();
  private final PlaceReader places;
  private final MetadataReader metadataReader;
  private final Summarizer summarizer;

  /**
   * An analyzer that knows the words of the field.
   *
   * @param clock says which dates lie in the future
   */
  public DocumentAnalyzer(Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
    this.places = new PlaceReader(regions);
    this.metadataReader = new MetadataReader(lexicon, regions, industries, places, cleaner, clock);
    this.summarizer = new Summarizer(finder);
  }

  /** Lexicon version and revision; a document that another version analysed is analysed anew. */
  public String version() {
    return lexicon.version() + "/" + REVISION;
  }

  /**
   * The document without vectors, media and duplicates.
   *
   * @param sidecar what a person says of it; wins over everything
   */
  public IndexedDocument analyze(
      DocumentOrigin origin, ExtractedDocument extracted, Sidecar sidecar) {
    CleanDocument document = CleanDocument.of(origin, extracted, cleaner);
    Metadata metadata = new Metadata();
    String title = metadataReader.title(document, sidecar, metadata);
    List<PassageText> texts = splitter.split(title, document.format(), document.blocks());
    ConceptProfile profile = ConceptProfile.of(finder, title, texts);
    List<String> found =
        metadata
            .choose(
                "keywords",
                Optional.of(sidecar.keywords().stream().map(cleaner::clean).toList())
                    .filter(said -> !said.isEmpty()),
                () -> Optional.of(keywords.find(profile, texts)).filter(any -> !any.isEmpty()))
            .orElse(List.of());
    DocumentStatus status =
        metadata
            .choose("status", sidecar.status(), Optional::empty)
            .orElseGet(() -> metadata.byDefault("status", origin.status()));
    MetadataReader.Reading reading =
        metadataReader.read(document, title, profile, sidecar, metadata);
    return new IndexedDocument(
        DocumentId.of(origin.source(), origin.path()),
        title,
        reading.kind(),
        reading.topic(),
        reading.industry(),
        reading.crops(),
        reading.region(),
        places.path(reading.region()),
        places.location(reading.region()),
        reading.institutions(),
        reading.author(),
        reading.owner(),
        reading.publishedOn(),
        reading.language(),
        document.format(),
        extracted.mediaType(),
        document.path(),
        extracted.pages(),
        extracted.seconds(),
        origin.sha256(),
        null,
        summarizer.summarize(texts, Set.copyOf(profile.concepts())),
        found,
        reading.origins(),
        null,
        status,
        profile.concepts(),
        profile.conceptPath(lexicon),
        passages(texts, profile),
        CaseDocument.NO_VECTOR,
        ContentHash.of(version(), origin, extracted, sidecar),
        lexicon.version(),
        cleaner.clean(origin.source()),
        null);
  }

  private static List<DocumentPassage> passages(List<PassageText> texts, ConceptProfile profile) {
    List<DocumentPassage> passages = new ArrayList<>(texts.size());
    for (PassageText text : texts) {
      int ordinal = passages.size();
      passages.add(
          new DocumentPassage(
              ordinal,
              text.place().heading(),
              text.place().page(),
              text.second(),
              text.endSecond(),
              text.repeated().length(),
              text.text(),
              profile.ofPassage(ordinal),
              CaseDocument.NO_VECTOR));
    }
    return passages;
  }
}
