package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.document.MetadataOrigin;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out the metadata of a document: what a person says in a sidecar wins over what the file
 * says of itself, that over what the text says, and that over the default. Thread-safe.
 */
final class MetadataReader {

  private static final String NO_INDUSTRY = "other";
  private static final String UNKNOWN_LANGUAGE = "und";
  private static final int MOST_INSTITUTIONS = 30;

  private final KindReader kinds = new KindReader();
  private final SubjectReader subjects;
  private final PlaceReader places;
  private final InstitutionFinder institutions;
  private final TextCleaner cleaner;
  private final Clock clock;

  MetadataReader(
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      PlaceReader places,
      TextCleaner cleaner,
      Clock clock) {
    this.subjects = new SubjectReader(lexicon, industries);
    this.places = places;
    this.institutions = new InstitutionFinder(regions);
    this.cleaner = cleaner;
    this.clock = clock;
  }

  /**
   * What is known of a document; fields as in {@code IndexedDocument}.
   *
   * @param origins where each field was taken from, by its name
   */
  record Reading(
      String title,
      DocumentKind kind,
      @Nullable DocumentTopic topic,
      String industry,
      List<String> crops,
      @Nullable String region,
      List<String> institutions,
      String author,
      String owner,
      @Nullable LocalDate publishedOn,
      String language,
      Map<String, MetadataOrigin> origins) {}

  /** The title, which passages and concepts depend on. */
  String title(CleanDocument document, Sidecar sidecar, Metadata metadata) {
    return metadata
        .choose(
            "title",
            sidecar.title().map(cleaner::clean),
            () -> document.file().title(document.path()),
            () ->
                TitleReader.ofText(document.blocks())
                    .or(() -> TitleReader.ofName(document.path()))
                    .or(() -> TitleReader.ofBeginning(document.blocks())))
        .orElseGet(() -> metadata.byDefault("title", FileNames.stem(document.path())));
  }

  /** Everything else. */
  Reading read(
      CleanDocument document,
      String title,
      ConceptProfile profile,
      Sidecar sidecar,
      Metadata metadata) {
    LabelledLines lines = new LabelledLines(document.blocks());
    String author =
        metadata
            .choose("author", said(sidecar.author()), document.file()::author, lines::author)
            .orElse("");
    String owner =
        metadata
            .choose("owner", said(sidecar.owner()), document.file()::company, lines::owner)
            .orElse("");
    KindReader.Reading signs = signs(document, title);
    DocumentKind kind =
        metadata
            .choose(
                "kind",
                sidecar.kind().or(() -> sidecar.topic().map(topic -> DocumentKind.LOCAL_INDUSTRY)),
                signs::kind)
            .orElseGet(() -> metadata.byDefault("kind", DocumentKind.TRAINING));
    Optional<DocumentTopic> topic =
        metadata.choose(
            "topic",
            sidecar.topic(),
            () -> signs.topic().filter(found -> kind == DocumentKind.LOCAL_INDUSTRY));
    return new Reading(
        title,
        kind,
        topic.orElse(null),
        metadata
            .choose(
                "industry",
                sidecar.industry(),
                () -> subjects.industry(profile, title, document.folders()))
            .orElseGet(() -> metadata.byDefault("industry", NO_INDUSTRY)),
        metadata.choose("crops", crops(sidecar), () -> subjects.crops(profile)).orElse(List.of()),
        region(document, title, owner, author, sidecar, metadata),
        metadata
            .choose(
                "institutions",
                list(sidecar.institutions()),
                () -> institutions(document, title, owner, author))
            .orElse(List.of()),
        author,
        owner,
        metadata
            .choose(
                "publishedOn",
                sidecar.publishedOn(),
                () -> document.file().date(clock),
                () -> lines.date(clock))
            .orElse(null),
        language(document, title, sidecar, metadata),
        metadata.origins());
  }

  private KindReader.Reading signs(CleanDocument document, String title) {
    boolean local = places.isLocal(title) || document.folders().stream().anyMatch(places::isLocal);
    return kinds.read(document.folders(), title, document.headings(), local);
  }

  private Optional<List<String>> crops(Sidecar sidecar) {
    return list(sidecar.crops()).map(subjects::standardNames);
  }

  private @Nullable String region(
      CleanDocument document,
      String title,
      String owner,
      String author,
      Sidecar sidecar,
      Metadata metadata) {
    List<String> texts = new ArrayList<>(List.of(title));
    texts.addAll(document.folders().reversed());
    texts.addAll(List.of(owner, author, document.head()));
    return metadata
        .choose("region", sidecar.region(), () -> places.find(texts))
        .filter(code -> !code.equals(Sidecar.WHOLE_COUNTRY))
        .orElse(null);
  }

  /** The most frequent first. */
  private Optional<List<String>> institutions(
      CleanDocument document, String title, String owner, String author) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    institutions
        .find(String.join("\n", title, owner, author, document.text()))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    List<String> names =
        counts.entrySet().stream()
            .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
            .map(Map.Entry::getKey)
            .limit(MOST_INSTITUTIONS)
            .toList();
    return Optional.of(names).filter(list -> !list.isEmpty());
  }

  /** Office programs set their own language, so that a file's tag counts only without letters. */
  private static String language(
      CleanDocument document, String title, Sidecar sidecar, Metadata metadata) {
    Optional<String> ofText = LanguageReader.read(title + "\n" + document.text());
    return metadata
        .choose(
            "language",
            sidecar.language(),
            () -> ofText.isPresent() ? Optional.empty() : document.file().language(),
            () -> ofText)
        .orElse(UNKNOWN_LANGUAGE);
  }

  private Optional<String> said(Optional<String> text) {
    return text.map(cleaner::clean);
  }

  private Optional<List<String>> list(List<String> texts) {
    return Optional.of(texts.stream().map(cleaner::clean).toList()).filter(list -> !list.isEmpty());
  }
}
