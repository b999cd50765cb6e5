package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the concepts of an indexed document anew in its own texts, exactly as {@link
 * DocumentAnalyzer} found them. What else depends on the lexicon (crops, keywords, summary) needs
 * the file and is left as it is. Keeps no state; thread-safe.
 */
public final class DocumentAnnotator {

  private final Lexicon lexicon;
  private final ConceptFinder finder;

  /** An annotator that knows this lexicon. */
  public DocumentAnnotator(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
  }

  /** The same document with the concepts of this lexicon. */
  public IndexedDocument annotate(IndexedDocument document) {
    ConceptProfile profile =
        ConceptProfile.of(
            finder,
            document.title(),
            document.passages().stream().map(DocumentAnnotator::text).toList());
    List<DocumentPassage> passages = new ArrayList<>(document.passages().size());
    for (DocumentPassage passage : document.passages()) {
      passages.add(passage.withConcepts(profile.ofPassage(passages.size())));
    }
    return document.withConcepts(
        profile.concepts(), profile.conceptPath(lexicon), passages, lexicon.version());
  }

  private static PassageText text(DocumentPassage passage) {
    Unit.Place place = new Unit.Place(passage.heading(), passage.page(), passage.second() != null);
    return new PassageText(
        passage.text().substring(0, passage.overlap()),
        List.of(Unit.prose(place, "", passage.ownText())));
  }
}
