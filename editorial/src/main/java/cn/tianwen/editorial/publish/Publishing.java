package cn.tianwen.editorial.publish;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.NoSuchItemException;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.Publication;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemBuilder;
import cn.tianwen.editorial.item.ItemAction;
import cn.tianwen.editorial.item.ItemTransitions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When items become public and cease to be. Needs the right to publish, and the revision that was
 * read. Every change is one transaction with the note for the index, what the {@linkplain
 * PublicationListeners listeners} do, and the audit entry. Thread-safe.
 */
public final class Publishing {

  private final EditorialGround ground;
  private final SignOff signOff;
  private final PublicationTable publications;
  private final DuePublications due;

  /** Assembled by {@link cn.tianwen.editorial.Editorial}. */
  public Publishing(EditorialGround ground, SignOff signOff) {
    this.ground = ground;
    this.signOff = signOff;
    this.publications = new PublicationTable(ground.jdbc());
    this.due = new DuePublications(ground, signOff);
  }

  /**
   * Sets when an item is published and when that ends. Before the final review it is only noted; an
   * item that is signed off is published at once when its time has come; of what is public only the
   * end can still be set.
   *
   * @param publishAt null for at once
   * @param expiresAt null for never
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException without the right
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException unless it waits for its sign-off or its time, or is public
   * @throws InvalidRecordException when the end is over or before the beginning
   */
  public ContentItem schedule(
      Principal who,
      UUID id,
      long revision,
      @Nullable Instant publishAt,
      @Nullable Instant expiresAt) {
    @Nullable Instant from = micros(publishAt);
    @Nullable Instant until = micros(expiresAt);
    return change(
        who,
        id,
        revision,
        before -> {
          ItemTransitions.require(ItemAction.SCHEDULE, before.state());
          Instant at = ground.now();
          SignOff.requireExpiry(until, from != null && from.isAfter(at) ? from : at);
          ContentItem after = schedule(before, from, until, at);
          boolean published = before.state() != after.state();
          return done(
              who, after, published ? ItemAction.PUBLISH : ItemAction.SCHEDULE, AuditDetail.NONE);
        });
  }

  private ContentItem schedule(
      ContentItem before, @Nullable Instant from, @Nullable Instant until, Instant at) {
    boolean isPublic = before.state() == ItemState.PUBLISHED;
    ItemBuilder changed =
        ItemBuilder.from(before).times(isPublic ? before.publishAt() : from, until);
    if (before.state() == ItemState.SCHEDULED && (from == null || !from.isAfter(at))) {
      return signOff.publish(before, changed, at);
    }
    ContentItem after = changed.next(at);
    ground.items().update(after);
    if (isPublic) {
      publications.expire(before.id(), until);
    }
    return after;
  }

  /**
   * Takes an item from the public, or off the schedule. A newer version under way goes its way.
   *
   * @param reason for the public; 4..200 characters
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException without the right
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException when the public sees nothing of it and will not
   * @throws InvalidRecordException without a reason
   */
  public ContentItem withdraw(Principal who, UUID id, long revision, String reason) {
    String words = ground.mask().mask(reason.strip());
    if (words.length() < 4 || words.length() > 200 || words.indexOf('\0') >= 0) {
      throw new InvalidRecordException("reason", "请写明撤回的理由（4 至 200 个字），公众会看到。");
    }
    return change(
        who,
        id,
        revision,
        before -> {
          if (before.publishedVersion() == null && before.state() != ItemState.SCHEDULED) {
            throw new NotInThisStateException(ItemAction.WITHDRAW, before.state());
          }
          return done(
              who,
              signOff.withdraw(before, words, ground.now()),
              ItemAction.WITHDRAW,
              AuditDetail.NONE.with("reason", words));
        });
  }

  /**
   * Publishes what is scheduled for now or earlier, and ends what has expired; each in a
   * transaction of its own. Who does the same at the same time does the rest. To be called every
   * minute or so.
   *
   * @return how many items changed; what fails is logged and tried again by the next call
   */
  public int publishDue() {
    return due.run();
  }

  /**
   * Everything that was ever public of an item, the newest first.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   */
  public List<Publication> trail(Principal who, UUID id) {
    return publications.list(ground.access().visible(who, ground.items().find(id)).id());
  }

  /** Whether somebody may schedule and withdraw an item, whatever its state. */
  public boolean mayPublish(Principal who, ContentItem item) {
    return ground.access().may(who, Operation.PUBLISH_CONTENT, item);
  }

  private ContentItem change(
      Principal who, UUID id, long revision, Function<ContentItem, ContentItem> change) {
    return ground.work().change(who, id, revision, item -> Operation.PUBLISH_CONTENT, change);
  }

  private ContentItem done(Principal who, ContentItem item, ItemAction action, AuditDetail detail) {
    ground.work().done(who, Operation.PUBLISH_CONTENT, item, detail.with("step", action.name()));
    return item;
  }

  private static @Nullable Instant micros(@Nullable Instant time) {
    return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
  }
}
