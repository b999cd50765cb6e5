package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ItemState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item with some of its facts changed. */
public final class ItemBuilder {

  private final ContentItem before;
  private ItemState state;
  private int currentVersion;
  private @Nullable String number;
  private @Nullable Integer publishedVersion;
  private @Nullable Instant dueAt;
  private @Nullable Instant publishAt;
  private @Nullable Instant expiresAt;

  private ItemBuilder(ContentItem item) {
    before = item;
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
    return new ContentItem(
        before.id(),
        before.kind(),
        state,
        before.region(),
        before.regionPath(),
        before.owner(),
        before.institution(),
        before.revision() + 1,
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
