package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item with some of its facts changed. */
public final class ItemBuilder {

  private final ContentItem before;
  private ContentKind kind;
  private String region;
  private List<String> regionPath;
  private String institution;
  private ItemState state;
  private int currentVersion;
  private @Nullable String number;
  private @Nullable Integer publishedVersion;
  private @Nullable Instant dueAt;
  private @Nullable Instant publishAt;
  private @Nullable Instant expiresAt;

  private ItemBuilder(ContentItem item) {
    before = item;
    kind = item.kind();
    region = item.region();
    regionPath = item.regionPath();
    institution = item.institution();
    state = item.state();
    currentVersion = item.currentVersion();
    number = item.number();
    publishedVersion = item.publishedVersion();
    dueAt = item.dueAt();
    publishAt = item.publishAt();
    expiresAt = item.expiresAt();
  }

  /** Starts with everything as it is. */
  public static ItemBuilder from(ContentItem item) {
    return new ItemBuilder(item);
  }

  /** Says what it is, where it belongs and who publishes it. */
  public ItemBuilder place(
      ContentKind newKind, String newRegion, List<String> newPath, String newInstitution) {
    kind = newKind;
    region = newRegion;
    regionPath = newPath;
    institution = newInstitution;
    return this;
  }

  /** Moves it to a state. Nothing is due there until {@link #dueAt} says so. */
  public ItemBuilder state(ItemState to) {
    state = to;
    dueAt = null;
    return this;
  }

  /** Sets the number of its newest version. */
  public ItemBuilder currentVersion(int version) {
    currentVersion = version;
    return this;
  }

  /** Gives it its publication number. */
  public ItemBuilder number(String given) {
    number = given;
    return this;
  }

  /** Sets the version that the public sees. */
  public ItemBuilder publishedVersion(@Nullable Integer version) {
    publishedVersion = version;
    return this;
  }

  /** Sets until when the review should be done. */
  public ItemBuilder dueAt(Instant at) {
    dueAt = at;
    return this;
  }

  /** Sets when it is published and when that ends. */
  public ItemBuilder times(@Nullable Instant publish, @Nullable Instant expires) {
    publishAt = publish;
    expiresAt = expires;
    return this;
  }

  /** The item with its next revision. */
  public ContentItem next(Instant at) {
    return build(before.revision() + 1, at);
  }

  /** The item with the revision that it has. */
  public ContentItem same() {
    return build(before.revision(), before.changedAt());
  }

  private ContentItem build(long revision, Instant at) {
    return new ContentItem(
        before.id(),
        kind,
        state,
        region,
        regionPath,
        before.owner(),
        institution,
        revision,
        currentVersion,
        number,
        publishedVersion,
        dueAt,
        publishAt,
        expiresAt,
        before.createdAt(),
        at);
  }
}
