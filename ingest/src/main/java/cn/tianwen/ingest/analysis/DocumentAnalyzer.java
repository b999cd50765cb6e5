package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a document that can be indexed out of what was extracted from a file: splits it into
 * passages, works out its metadata and what it speaks of. Keeps no state; thread-safe.
 */
public final class DocumentAnalyzer {

  /** To be raised whenever the same file comes out another way. */
  private static final int REVISION = 1;

  private final Lexicon lexicon;
  private final Regions regions;
  private final Industries industries;
  private final Clock clock;
  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  /**
   * An analyzer that knows the words of the field.
   *
   * @param clock says which dates lie in the future
   */
  public DocumentAnalyzer(Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    this.lexicon = lexicon;
    this.regions = regions;
    this.industries = industries;
    this.clock = clock;
  }

  /** Lexicon version and revision; a document that another version analysed is analysed anew. */
  public String version() {
    return lexicon.version() + "/" + REVISION;
  }

  /**
   * The document without vectors and without media.
   *
   * @param sidecar what a person says of it; wins over everything
   */
  public IndexedDocument analyze(
      DocumentOrigin origin, ExtractedDocument extracted, Sidecar sidecar) {
    List<DocumentPassage> passages = new ArrayList<>();
    for (Block block : extracted.blocks()) {
      passages.add(
          new DocumentPassage(
              passages.size(),
              "",
              block.position().page(),
              block.position().second(),
              null,
              0,
              masker.mask(folder.fold(block.text())),
              List.of(),
              CaseDocument.NO_VECTOR));
    }
    String path = masker.mask(folder.fold(origin.path()));
    return new IndexedDocument(
        DocumentId.of(origin.source(), origin.path()),
        sidecar.title().orElse(path),
        sidecar.kind().orElse(DocumentKind.TRAINING),
        sidecar.topic().orElse(null),
        sidecar.industry().orElse("other"),
        sidecar.crops(),
        sidecar.region().orElse(null),
        List.of(),
        null,
        sidecar.institutions(),
        sidecar.author().orElse(""),
        sidecar.owner().orElse(""),
        sidecar.publishedOn().orElse(null),
        sidecar.language().orElse("und"),
        DocumentFormat.PLAIN_TEXT,
        extracted.mediaType(),
        path,
        extracted.pages(),
        extracted.seconds(),
        origin.sha256(),
        null,
        List.of(),
        sidecar.keywords(),
        Map.of(),
        null,
        sidecar.status().orElse(origin.status()),
        List.of(),
        List.of(),
        passages,
        CaseDocument.NO_VECTOR,
        origin.sha256(),
        lexicon.version(),
        masker.mask(origin.source()));
  }
}
