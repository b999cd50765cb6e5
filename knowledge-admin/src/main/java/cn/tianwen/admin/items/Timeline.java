package cn.tianwen.admin.items;

import cn.tianwen.admin.words.Names;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Publication;
import cn.tianwen.editorial.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who did what to an item when, read from its versions, reviews and publications.
 *
 * @param versions all of them
 * @param reviews all of them
 * @param trail all its publications
 */
record Timeline(
    ContentItem item,
    List<ContentVersion> versions,
    List<Review> reviews,
    List<Publication> trail) {

  /** Everybody who appears in it. */
  List<UUID> people() {
    return Stream.of(
            Stream.of(item.owner()),
            versions.stream().map(ContentVersion::editor),
            reviews.stream().map(Review::reviewer),
            trail.stream().map(Publication::signedBy))
        .flatMap(part -> part)
        .distinct()
        .toList();
  }

  /** What happened, the newest first. */
  List<TimelineEntry> entries(Names names) {
    List<TimelineEntry> entries = new ArrayList<>();
    entries.add(new TimelineEntry(item.createdAt(), names.of(item.owner()), "新建", ""));
    versions.forEach(version -> entries.add(saved(version, names)));
    reviews.forEach(review -> entries.add(decided(review, names)));
    for (Publication publication : trail) {
      entries.add(published(publication, names));
      if (publication.ending() != null && publication.endedAt() != null) {
        entries.add(
            new TimelineEntry(
                publication.endedAt(),
                "",
                "第 %d 版不再公开：%s".formatted(publication.version(), publication.ending().label()),
                publication.reason()));
      }
    }
    entries.sort(Comparator.comparing(TimelineEntry::at));
    return entries.reversed();
  }

  private static TimelineEntry saved(ContentVersion version, Names names) {
    return new TimelineEntry(
        version.savedAt(), names.of(version.editor()), "最后保存第 " + version.number() + " 版", "");
  }

  private static TimelineEntry decided(Review review, Names names) {
    return new TimelineEntry(
        review.at(),
        names.of(review.reviewer()),
        "%s%s第 %d 版".formatted(review.stage().label(), review.decision().label(), review.version()),
        review.comment());
  }

  private static TimelineEntry published(Publication publication, Names names) {
    return new TimelineEntry(
        publication.publishedAt(),
        names.of(publication.signedBy()),
        "签发的第 %d 版公开，编号 %s".formatted(publication.version(), publication.number()),
        "");
  }
}
