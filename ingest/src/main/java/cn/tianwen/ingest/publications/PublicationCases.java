package cn.tianwen.ingest.publications;

import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.extraction.Block;
import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.PublicationId;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.Pinyin;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes published cases as they are indexed among the cases, without vectors. Thread-safe. */
final class PublicationCases {

  private static final String NO_INDUSTRY = "other";

  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final Regions regions;
  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();
  private final Pinyin pinyin = new Pinyin();

  PublicationCases(Lexicon lexicon, Regions regions) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
    this.regions = regions;
  }

  CaseDocument of(PublishedItem item) {
    ItemText text = item.version().text();
    String title = clean(text.title());
    String problem = clean(text.problem());
    String solution =
        BodyBlocks.of(text.body()).stream()
            .map(Block::text)
            .map(this::clean)
            .collect(Collectors.joining("\n"));
    String crop = text.crops().isEmpty() ? "" : clean(text.crops().getFirst());
    Region region = regions.get(item.item().region());
    LocalDate day = PublicationDocuments.publishedOn(item);
    CaseAnnotations annotations =
        CaseAnnotations.of(lexicon, finder, crop, title, problem, solution);
    return new CaseDocument(
        PublicationId.of(item.publication().number()),
        title,
        problem,
        solution,
        crop,
        annotations.cropConcept(),
        Objects.requireNonNullElse(text.industry(), NO_INDUSTRY),
        region.code(),
        regions.path(region.code()),
        new CaseDocument.GeoPoint(region.latitude(), region.longitude()),
        day,
        day.getMonthValue(),
        clean(text.author()),
        clean(item.item().institution()),
        Evaluation.NOT_EVALUATED,
        CaseStatus.PUBLISHED,
        annotations.concepts(),
        annotations.solutionConcepts(),
        annotations.conceptPath(),
        List.of(title, pinyin.full(title), pinyin.initials(title)),
        CaseDocument.NO_VECTOR,
        null,
        item.publication().contentHash(),
        annotations.lexiconVersion(),
        PublicationDocuments.SOURCE,
        masker.mask(PublicationDocuments.rights(text)));
  }

  private String clean(String text) {
    return masker.mask(folder.fold(text));
  }
}
