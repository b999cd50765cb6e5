package cn.tianwen.search.publications;

import cn.tianwen.editorial.Publication;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is left of something that was public. Its title is not: a title may be what was wrong.
 *
 * @param number publication number
 * @param publishedAt when its last version became public
 * @param endedAt when that ended
 * @param ending why
 * @param reason of a withdrawal; else empty
 */
record Tombstone(
    String number, Instant publishedAt, Instant endedAt, Publication.Ending ending, String reason) {

  static Tombstone of(Publication publication) {
    @Nullable Instant ended = publication.endedAt();
    return new Tombstone(
        publication.number(),
        publication.publishedAt(),
        Objects.requireNonNull(ended, "it has not ended"),
        Objects.requireNonNull(publication.ending(), "it has not ended"),
        publication.reason());
  }
}
