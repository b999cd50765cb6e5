package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentFormat;
import java.util.List;

/** Which sort of file a media type is. */
final class DocumentFormats {

  private record Rule(String part, DocumentFormat format) {}

  /** The first part that a media type contains decides. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("video/", DocumentFormat.VIDEO),
          new Rule("audio/", DocumentFormat.AUDIO),
          new Rule("image/", DocumentFormat.IMAGE),
          new Rule("application/mp4", DocumentFormat.VIDEO),
          new Rule("/pdf", DocumentFormat.PDF),
          new Rule("presentation", DocumentFormat.SLIDES),
          new Rule("powerpoint", DocumentFormat.SLIDES),
          new Rule("slideshow", DocumentFormat.SLIDES),
          new Rule("spreadsheet", DocumentFormat.SPREADSHEET),
          new Rule("excel", DocumentFormat.SPREADSHEET),
          new Rule("/csv", DocumentFormat.SPREADSHEET),
          new Rule("tab-separated-values", DocumentFormat.SPREADSHEET),
          new Rule("word", DocumentFormat.TEXT_DOCUMENT),
          new Rule("opendocument.text", DocumentFormat.TEXT_DOCUMENT),
          new Rule("/rtf", DocumentFormat.TEXT_DOCUMENT),
          new Rule("html", DocumentFormat.WEB_PAGE),
          new Rule("epub", DocumentFormat.E_BOOK));

  private DocumentFormats() {}

  /** The format of a media type; plain text when it is none of the others. */
  static DocumentFormat of(String mediaType) {
    return RULES.stream()
        .filter(rule -> mediaType.contains(rule.part()))
        .map(Rule::format)
        .findFirst()
        .orElse(DocumentFormat.PLAIN_TEXT);
  }
}
