package cn.tianwen.admin.upload;

import cn.tianwen.editorial.intake.Suggestion;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.document.MetadataOrigin;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.ingest.analysis.DocumentOrigin;
import cn.tianwen.ingest.analysis.Sidecar;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the fields of an item might be, by what was read from a file. Thread-safe. */
public final class SuggestionWriter {

  private static final Map<MetadataOrigin, String> ORIGINS =
      Map.of(MetadataOrigin.FILE, "文件属性", MetadataOrigin.TEXT, "正文或文件名");

  private static final String NO_INDUSTRY = "other";
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_SUMMARY = 500;
  private static final int MOST_INSTITUTIONS = 3;

  private final DocumentAnalyzer analyzer;
  private final Regions regions;
  private final Industries industries;

  /** Takes what knows the words of the field. */
  public SuggestionWriter(DocumentAnalyzer analyzer, Regions regions, Industries industries) {
    this.analyzer = analyzer;
    this.regions = regions;
    this.industries = industries;
  }

  /**
   * The suggestions, in the order of the fields; the first for {@code title} is the best one.
   *
   * @param name of the file, masked; never blank
   */
  public List<Suggestion> write(String name, ExtractedDocument document) {
    IndexedDocument read =
        analyzer.analyze(
            new DocumentOrigin("upload", name, "", DocumentStatus.PENDING), document, Sidecar.NONE);
    List<Suggestion> suggestions = new ArrayList<>();
    String title = shortened(read.title(), LONGEST_TITLE);
    add(suggestions, read, "title", title, title);
    add(suggestions, read, "kind", read.kind().name(), read.kind().label());
    if (read.topic() != null) {
      add(suggestions, read, "topic", read.topic().name(), read.topic().label());
    }
    industries
        .find(read.industry())
        .filter(industry -> !industry.code().equals(NO_INDUSTRY))
        .ifPresent(
            industry -> add(suggestions, read, "industry", industry.code(), industry.label()));
    String crops = String.join("、", read.crops());
    add(suggestions, read, "crops", crops, crops);
    if (read.region() != null) {
      add(suggestions, read, "region", read.region(), regions.get(read.region()).name());
    }
    read.institutions().stream()
        .limit(MOST_INSTITUTIONS)
        .forEach(
            institution ->
                suggestions.add(new Suggestion("institution", institution, institution, "正文或文件名")));
    add(suggestions, read, "author", read.author(), read.author());
    add(suggestions, read, "owner", read.owner(), read.owner());
    String summary = shortened(String.join("", read.summary()), LONGEST_SUMMARY);
    if (!summary.isBlank()) {
      suggestions.add(new Suggestion("summary", summary, summary, "从正文摘出"));
    }
    return suggestions;
  }

  private static void add(
      List<Suggestion> suggestions,
      IndexedDocument read,
      String field,
      String value,
      String label) {
    Optional.ofNullable(read.origins().get(field))
        .map(ORIGINS::get)
        .filter(origin -> !value.isBlank())
        .ifPresent(origin -> suggestions.add(new Suggestion(field, value, label, origin)));
  }

  private static String shortened(String text, int longest) {
    int characters = text.codePointCount(0, text.length());
    return characters <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
