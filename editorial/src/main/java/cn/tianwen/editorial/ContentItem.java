package cn.tianwen.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written, reviewed and published (内容).
 *
 * @param region code of the place that it belongs to, by GB/T 2260
 * @param regionPath from the province down to {@code region}
 * @param owner the person who started it
 * @param institution that publishes it; shown on the cover and in the watermark
 * @param revision counts every change, for who would overwrite somebody else's
 * @param currentVersion number of the newest version, from 1
 * @param number publication number, e.g. {@code TW-440000-2026-000123}; null before the first
 *     sign-off, then never changes
 * @param publishedVersion the version that the public sees; null when it sees none
 * @param dueAt until when the review that it waits for should be done; null outside of reviews
 * @param publishAt when a scheduled item is published; null for at once
 * @param expiresAt when it stops being public; null for never
 */
public record ContentItem(
    UUID id,
    ContentKind kind,
    ItemState state,
    String region,
    List<String> regionPath,
    UUID owner,
    String institution,
    long revision,
    int currentVersion,
    @Nullable String number,
    @Nullable Integer publishedVersion,
    @Nullable Instant dueAt,
    @Nullable Instant publishAt,
    @Nullable Instant expiresAt,
    Instant createdAt,
    Instant changedAt) {

  /** Copies the path. */
  public ContentItem {
    regionPath = List.copyOf(regionPath);
  }
}
