package cn.tianwen.ingest.publications;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.index.PublicationId;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.ingest.analysis.DocumentOrigin;
import cn.tianwen.ingest.analysis.Sidecar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes published items as they are indexed among the documents, without vectors. What editors and
 * reviewers said wins over what is found in the text. Thread-safe.
 */
final class PublicationDocuments {

  static final String SOURCE = "本平台发布";

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String PDF = "application/pdf";

  private final DocumentAnalyzer analyzer;
  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  PublicationDocuments(DocumentAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The document of anything but a case. */
  IndexedDocument of(PublishedItem item) {
    ItemText text = item.version().text();
    String number = item.publication().number();
    IndexedDocument document =
        analyzer.analyze(
            new DocumentOrigin(
                SOURCE, number, item.publication().contentHash(), DocumentStatus.PUBLISHED),
            new ExtractedDocument(
                "",
                PDF,
                ExtractedDocument.FileProperties.NONE,
                null,
                null,
                BodyBlocks.of(text.body()),
                false),
            said(item));
    List<String> summary =
        text.summary().isEmpty()
            ? document.summary()
            : List.of(masker.mask(folder.fold(text.summary())));
    return document.asPublication(PublicationId.of(number), summary, masker.mask(rights(text)));
  }

  /** Whose work it is and what others may do with it, in a line. */
  static String rights(ItemText text) {
    IntellectualProperty property = text.intellectualProperty();
    @Nullable Licence licence = property.licence();
    return "知识产权归属：" + property.owner() + "。" + (licence == null ? "" : licence.label() + "。");
  }

  /** The day on which the version became public, in China. */
  static LocalDate publishedOn(PublishedItem item) {
    return LocalDate.ofInstant(item.publication().publishedAt(), CHINA);
  }

  private static Sidecar said(PublishedItem item) {
    ItemText text = item.version().text();
    return new Sidecar(
        Optional.of(text.title()),
        Optional.of(kind(item.item().kind())),
        Optional.ofNullable(text.topic()).map(topic -> DocumentTopic.valueOf(topic.name())),
        Optional.ofNullable(text.industry()),
        text.crops(),
        Optional.of(item.item().region()),
        text.author().isEmpty() ? Optional.empty() : Optional.of(text.author()),
        Optional.of(text.intellectualProperty().owner()),
        Optional.of(publishedOn(item)),
        Optional.of(DocumentStatus.PUBLISHED),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static DocumentKind kind(ContentKind kind) {
    return switch (kind) {
      case LOCAL_INDUSTRY -> DocumentKind.LOCAL_INDUSTRY;
      case MACRO_INDUSTRY -> DocumentKind.MACRO_INDUSTRY;
      case TRAINING -> DocumentKind.TRAINING;
      case ANNOUNCEMENT -> DocumentKind.ANNOUNCEMENT;
      case CASE -> throw new IllegalArgumentException("A case is no document");
    };
  }
}
