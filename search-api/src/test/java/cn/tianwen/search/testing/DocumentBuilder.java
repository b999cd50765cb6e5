package cn.tianwen.search.testing;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A document in which everything that a test does not speak of has a default. */
public final class DocumentBuilder {

  private final String id;
  private final List<DocumentPassage> passages = new ArrayList<>();
  private String title = "示例资料";
  private DocumentKind kind = DocumentKind.TRAINING;
  private @Nullable DocumentTopic topic;
  private String industry = "other";
  private List<String> crops = List.of();
  private @Nullable String region = "440981";
  private List<String> institutions = List.of();
  private String author = "";
  private @Nullable LocalDate publishedOn = LocalDate.of(2025, 3, 1);
  private DocumentFormat format = DocumentFormat.PDF;
  private @Nullable String mediaKey;
  private List<String> summary = List.of();
  private @Nullable String duplicateOf;
  private DocumentStatus status = DocumentStatus.PUBLISHED;

  private DocumentBuilder(String id) {
    this.id = id;
  }

  public static DocumentBuilder aDocument(String id) {
    return new DocumentBuilder(id);
  }

  public DocumentBuilder titled(String text) {
    title = text;
    return this;
  }

  public DocumentBuilder kind(DocumentKind value) {
    kind = value;
    return this;
  }

  public DocumentBuilder topic(DocumentTopic value) {
    topic = value;
    return this;
  }

  public DocumentBuilder crop(String name, String industryCode) {
    crops = List.of(name);
    industry = industryCode;
    return this;
  }

  public DocumentBuilder region(@Nullable String code) {
    region = code;
    return this;
  }

  public DocumentBuilder institutions(String... names) {
    institutions = List.of(names);
    return this;
  }

  public DocumentBuilder author(String name) {
    author = name;
    return this;
  }

  public DocumentBuilder publishedOn(@Nullable String day) {
    publishedOn = day == null ? null : LocalDate.parse(day);
    return this;
  }

  public DocumentBuilder format(DocumentFormat value) {
    format = value;
    return this;
  }

  public DocumentBuilder media(String key) {
    mediaKey = key;
    return this;
  }

  public DocumentBuilder summary(String... sentences) {
    summary = List.of(sentences);
    return this;
  }

  public DocumentBuilder duplicateOf(String other) {
    duplicateOf = other;
    return this;
  }

  public DocumentBuilder status(DocumentStatus value) {
    status = value;
    return this;
  }

  /** Adds a passage on a page, under headings joined by {@code " › "}. */
  public DocumentBuilder page(int page, String heading, String text) {
    return add(heading, page, null, null, 0, text);
  }

  /** Adds a passage that repeats the end of the one before. */
  public DocumentBuilder overlapping(int page, String heading, int overlap, String text) {
    return add(heading, page, null, null, overlap, text);
  }

  /** Adds a passage of a recording. */
  public DocumentBuilder second(double second, double endSecond, String text) {
    return add("", null, second, endSecond, 0, text);
  }

  private DocumentBuilder add(
      String heading,
      @Nullable Integer page,
      @Nullable Double second,
      @Nullable Double endSecond,
      int overlap,
      String text) {
    passages.add(
        new DocumentPassage(
            passages.size(),
            heading,
            page,
            second,
            endSecond,
            overlap,
            text,
            List.of(),
            CaseDocument.NO_VECTOR));
    return this;
  }

  /** The document with its concepts and without vectors. */
  public IndexedDocument build(Lexicon lexicon, Regions regions) {
    ConceptFinder finder = new ConceptFinder(lexicon);
    List<DocumentPassage> annotated =
        passages.stream().map(passage -> annotated(passage, finder)).toList();
    List<String> concepts = new ArrayList<>(concepts(finder, title));
    annotated.forEach(passage -> concepts.addAll(passage.concepts()));
    List<String> distinct = concepts.stream().distinct().toList();
    List<String> path = new ArrayList<>(distinct);
    distinct.forEach(concept -> path.addAll(lexicon.broaderIds(concept)));
    DocumentPassage last = annotated.isEmpty() ? null : annotated.getLast();
    return new IndexedDocument(
        id,
        title,
        kind,
        topic,
        industry,
        crops,
        region,
        region == null ? List.of() : regions.path(region),
        null,
        institutions,
        author,
        "示例市农业科学研究所",
        publishedOn,
        "zh",
        format,
        "application/octet-stream",
        "示例/" + id,
        last == null ? null : last.page(),
        last == null ? null : last.endSecond(),
        "ab".repeat(32),
        mediaKey,
        summary,
        crops,
        Map.of(),
        duplicateOf,
        status,
        distinct,
        path.stream().distinct().toList(),
        annotated,
        CaseDocument.NO_VECTOR,
        "hash-" + id,
        lexicon.version(),
        "test",
        null);
  }

  /** The document with its concepts and its vectors. */
  public IndexedDocument build(Lexicon lexicon, Regions regions, TextEmbedder embedder) {
    IndexedDocument document = build(lexicon, regions);
    List<float[]> vectors =
        embedder.embedAll(document.passages().stream().map(document::textToEmbed).toList());
    return document.withVectors(
        embedder.embed(document.textToEmbed()),
        IntStream.range(0, vectors.size())
            .mapToObj(n -> document.passages().get(n).withVector(vectors.get(n)))
            .toList());
  }

  private static DocumentPassage annotated(DocumentPassage passage, ConceptFinder finder) {
    return new DocumentPassage(
        passage.ordinal(),
        passage.heading(),
        passage.page(),
        passage.second(),
        passage.endSecond(),
        passage.overlap(),
        passage.text(),
        concepts(finder, passage.heading() + "\n" + passage.text()),
        passage.vector());
  }

  private static List<String> concepts(ConceptFinder finder, String text) {
    return finder.find(text).stream()
        .filter(ConceptMention::isAffirmed)
        .map(mention -> mention.concept().id())
        .distinct()
        .toList();
  }
}
