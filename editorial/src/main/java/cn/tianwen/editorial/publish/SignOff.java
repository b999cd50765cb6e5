package cn.tianwen.editorial.publish;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.Publication;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemBuilder;
import cn.tianwen.editorial.internal.ReviewDeadlines;
import cn.tianwen.editorial.item.ItemAction;
import cn.tianwen.editorial.item.ItemTransitions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes versions public and ends that, in the transaction of its caller, who holds the item and
 * tells the audit log. Called by the reviews and by {@link Publishing}.
 */
public final class SignOff {

  private final EditorialGround ground;
  private final PublicationTable publications;
  private final PublishedTable published;
  private final PublicationListeners listeners;

  /** Assembled by {@link cn.tianwen.editorial.Editorial}. */
  public SignOff(EditorialGround ground, PublicationListeners listeners) {
    this.ground = ground;
    this.publications = new PublicationTable(ground.jdbc());
    this.published = new PublishedTable(ground.jdbc());
    this.listeners = listeners;
  }

  /**
   * Signs an item off whose final review was just passed: public at once, or at the time that was
   * scheduled. The first sign-off gives it its publication number.
   *
   * @throws InvalidRecordException when it would have expired before anybody sees it
   */
  public ContentItem signOff(ContentItem before, ContentVersion version, Instant at) {
    Instant publishAt = before.publishAt();
    boolean later = publishAt != null && publishAt.isAfter(at);
    requireExpiry(before.expiresAt(), later ? publishAt : at);
    String number =
        before.number() == null
            ? publications.nextNumber(before.region(), at.atZone(ReviewDeadlines.CHINA).getYear())
            : before.number();
    ItemBuilder signed = ItemBuilder.from(before).number(number);
    if (!later) {
      return publish(before, signed, number, version.number(), at);
    }
    ContentItem after =
        signed.state(ItemTransitions.next(ItemAction.SIGN_OFF, before.state())).next(at);
    ground.items().update(after);
    return after;
  }

  /** Makes the current version of an item public that was signed off before. */
  ContentItem publish(ContentItem before, ItemBuilder changed, Instant at) {
    String number = before.number();
    if (number == null) {
      throw new IllegalStateException("never signed off: " + before.id());
    }
    return publish(before, changed, number, before.currentVersion(), at);
  }

  private ContentItem publish(
      ContentItem before, ItemBuilder changed, String number, int version, Instant at) {
    end(before, Publication.Ending.REPLACED, "", at);
    ContentItem after =
        changed
            .state(ItemTransitions.next(ItemAction.PUBLISH, before.state()))
            .publishedVersion(version)
            .next(at);
    ground.items().update(after);
    publications.insert(number, after.id(), version, at, after.expiresAt());
    ground.items().notePublicChange(after);
    published.listWhere("i.id = ?", after.id()).forEach(listeners::published);
    return after;
  }

  /** Takes an item from the public, or off the schedule, for a reason that the public may read. */
  ContentItem withdraw(ContentItem before, String reason, Instant at) {
    ItemState state = ItemTransitions.next(ItemAction.WITHDRAW, before.state());
    return over(before, state, Publication.Ending.WITHDRAWN, reason, at);
  }

  /** Ends what is public of an item because its time is over. */
  ContentItem expire(ContentItem before, Instant at) {
    ItemState state = ItemTransitions.next(ItemAction.EXPIRE, before.state());
    return over(before, state, Publication.Ending.EXPIRED, "", at);
  }

  private ContentItem over(
      ContentItem before, ItemState state, Publication.Ending ending, String reason, Instant at) {
    ItemBuilder ended = ItemBuilder.from(before).publishedVersion(null);
    // A version under review keeps its deadline.
    ContentItem after = (state == before.state() ? ended : ended.state(state)).next(at);
    ground.items().update(after);
    if (end(before, ending, reason, at)) {
      ground.items().notePublicChange(after);
    }
    return after;
  }

  private boolean end(ContentItem item, Publication.Ending ending, String reason, Instant at) {
    if (publications.findLive(item.id()).isEmpty()) {
      return false;
    }
    publications.end(item.id(), ending, at, reason);
    publications.list(item.id()).stream().limit(1).forEach(listeners::ended);
    return true;
  }

  /** Refuses an expiry that nobody would notice. */
  static void requireExpiry(@Nullable Instant expiresAt, @Nullable Instant publishAt) {
    if (expiresAt != null && publishAt != null && !expiresAt.isAfter(publishAt)) {
      throw new InvalidRecordException("expiresAt", "到期时间要在发布之后，也要晚于现在，请修改到期时间。");
    }
  }
}
