package cn.tianwen.search.pages;

import cn.tianwen.index.PublicationId;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.documents.AskedText;
import cn.tianwen.search.documents.AskedTextReader;
import cn.tianwen.search.documents.TermMarks;
import cn.tianwen.search.documents.reading.DocumentArchive;
import cn.tianwen.search.documents.reading.OutlineEntry;
import cn.tianwen.search.documents.reading.RelatedSearch;
import cn.tianwen.search.search.SearchQuery;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** One document to read or to watch, and what belongs to it. */
@Controller
@Hidden
class DocumentPage {

  private final DocumentArchive archive;
  private final RelatedSearch related;
  private final AskedTextReader reader;
  private final ElasticsearchGuard guard;

  DocumentPage(
      DocumentArchive archive,
      RelatedSearch related,
      AskedTextReader reader,
      ElasticsearchGuard guard) {
    this.archive = archive;
    this.related = related;
    this.reader = reader;
    this.guard = guard;
  }

  /**
   * The page.
   *
   * @param q what was searched for, marked in the text
   * @param p passage to open at
   * @param t second to play from
   */
  @GetMapping("/documents/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int p,
      @RequestParam(required = false) @Nullable Double t,
      Model model) {
    Optional<String> number = PublicationId.number(id);
    if (number.isPresent()) {
      return "redirect:"
          + UriComponentsBuilder.fromPath("/publications/{number}").build(number.get());
    }
    IndexedDocument found = find(id);
    if (found.duplicateOf() != null) {
      return "redirect:"
          + UriComponentsBuilder.fromPath("/documents/{id}").build(found.duplicateOf());
    }
    List<OutlineEntry> outline = OutlineEntry.of(found.passages());
    TermMarks marks = marks(q);
    boolean recording = isRecording(found);
    model.addAttribute("found", found);
    model.addAttribute("q", q);
    model.addAttribute("outline", outline);
    model.addAttribute("recording", recording);
    model.addAttribute("start", t == null || !(t >= 0) ? 0 : t);
    model.addAttribute(
        "part",
        recording
            ? ReadingPart.whole(found.passages(), marks)
            : ReadingPart.holding(p, found.passages(), outline, marks));
    model.addAttribute("related", guard.call(() -> related.find(found)));
    return "search-api/document";
  }

  /** Another part of the text, for a page that is already there. */
  @GetMapping("/documents/{id}/passages")
  String passages(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "true") boolean forward,
      Model model) {
    IndexedDocument found = find(id);
    model.addAttribute("found", found);
    model.addAttribute("q", q);
    model.addAttribute("forward", forward);
    model.addAttribute(
        "part",
        ReadingPart.holding(from, found.passages(), OutlineEntry.of(found.passages()), marks(q)));
    return "search-api/document-parts :: more";
  }

  private IndexedDocument find(String id) {
    return guard
        .call(() -> archive.find(id))
        .orElseThrow(() -> new NotFoundException("没有这份资料，可能还没有发布，或已经撤下。"));
  }

  private TermMarks marks(String q) {
    AskedText asked = reader.read(q.substring(0, Math.min(q.length(), SearchQuery.MAX_TEXT)));
    return asked.isEmpty() ? TermMarks.NONE : TermMarks.of(asked);
  }

  private static boolean isRecording(IndexedDocument document) {
    return switch (document.format()) {
      case VIDEO, AUDIO -> true;
      default -> false;
    };
  }
}
