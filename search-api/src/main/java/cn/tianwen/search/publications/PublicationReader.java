package cn.tianwen.search.publications;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.check.pesticide.CheckedSolution;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Publication;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.web.problem.NotFoundException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Reads published items, as everybody may see them. Thread-safe. */
final class PublicationReader {

  private static final String NO_INDUSTRY = "other";

  private final Editorial editorial;
  private final BannedPesticides bans;
  private final Lexicon lexicon;
  private final ZoneId zone;

  PublicationReader(Editorial editorial, BannedPesticides bans, Lexicon lexicon, ZoneId zone) {
    this.editorial = editorial;
    this.bans = bans;
    this.lexicon = lexicon;
    this.zone = zone;
  }

  /**
   * The newest, the newest first.
   *
   * @param kind null for all
   */
  List<PublicationSummary> listNewest(@Nullable ContentKind kind, int limit) {
    return editorial.published().newest(kind, limit).stream()
        .map(item -> PublicationSummary.of(item, zone))
        .toList();
  }

  /**
   * A published item.
   *
   * @throws PublicationEndedException when it is not public any more
   * @throws NotFoundException when it never was
   */
  PublishedItem get(String number) {
    return editorial
        .published()
        .find(number)
        .orElseThrow(
            () ->
                editorial
                    .published()
                    .last(number)
                    .filter(last -> last.ending() != null)
                    .<RuntimeException>map(
                        last -> new PublicationEndedException(Tombstone.of(last)))
                    .orElseGet(() -> new NotFoundException("没有编号为“" + number + "”的发布内容，请核对编号。")));
  }

  /**
   * A published item as callers see it.
   *
   * @throws PublicationEndedException when it is not public any more
   * @throws NotFoundException when it never was
   */
  PublicationView read(String number) {
    PublishedItem item = get(number);
    ItemText text = item.version().text();
    Publication publication = item.publication();
    boolean isCase = item.item().kind() == ContentKind.CASE;
    Optional<CheckedSolution> flagged =
        isCase ? Optional.of(check(text)).filter(CheckedSolution::isFlagged) : Optional.empty();
    return new PublicationView(
        publication.number(),
        item.item().kind(),
        flagged.map(CheckedSolution::title).orElse(text.title()),
        text.topic(),
        text.industry(),
        text.crops(),
        item.item().region(),
        item.item().institution(),
        text.author(),
        text.summary(),
        LocalDate.ofInstant(publication.publishedAt(), zone),
        publication.version(),
        text.intellectualProperty(),
        isCase ? text.problem() : null,
        flagged
            .map(checked -> paragraphs(checked.text()))
            .orElseGet(() -> PublicationBody.html(publication.number(), text.body())),
        flagged.map(CheckedSolution::warnings).orElse(List.of()),
        files(item));
  }

  private List<IssuedFileView> files(PublishedItem item) {
    Publication live = item.publication();
    return Stream.of(Edition.values())
        .map(
            edition ->
                IssuedFileView.of(
                    live.number(),
                    edition,
                    editorial.files().find(live.item(), live.version(), edition)))
        .toList();
  }

  private CheckedSolution check(ItemText text) {
    @Nullable String industry = text.industry();
    return bans.check(
        text.title(),
        PublicationBody.text(text.body()),
        text.crops().stream()
            .flatMap(crop -> lexicon.findBySurface(crop).map(Concept::id).stream())
            .findFirst()
            .orElse(null),
        industry == null ? NO_INDUSTRY : industry);
  }

  private static String paragraphs(String text) {
    return text.lines()
        .map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
        .reduce("", String::concat);
  }
}
