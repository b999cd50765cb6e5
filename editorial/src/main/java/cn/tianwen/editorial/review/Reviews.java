package cn.tianwen.editorial.review;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.NoSuchItemException;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.Review;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.SeparationOfDutiesException;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemBuilder;
import cn.tianwen.editorial.internal.ReviewDeadlines;
import cn.tianwen.editorial.item.ItemAction;
import cn.tianwen.editorial.item.ItemTransitions;
import cn.tianwen.editorial.publish.SignOff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The three reviews. The first and second need the right to review, the final one the right to
 * publish; beyond that holds the {@linkplain SeparationOfDuties separation of duties}. A decision
 * is one transaction with everything that follows from it and its audit entry; of several at the
 * same time one wins. Thread-safe.
 */
public final class Reviews {

  private final EditorialGround ground;
  private final ReviewTable table;
  private final SeparationOfDuties separation;
  private final ReviewQueue queue;
  private final ReviewRules rules;
  private final ReviewDeadlines deadlines;
  private final SignOff signOff;

  /** Assembled by {@link cn.tianwen.editorial.Editorial}. */
  public Reviews(
      EditorialGround ground, ReviewGates gates, ReviewDeadlines deadlines, SignOff signOff) {
    this.ground = ground;
    this.table = new ReviewTable(ground.jdbc());
    this.separation = new SeparationOfDuties(ground, table);
    this.queue = new ReviewQueue(ground);
    this.rules = new ReviewRules(ground.mask(), gates);
    this.deadlines = deadlines;
    this.signOff = signOff;
  }

  /** What somebody may decide now, what is due first comes first. */
  public List<QueuedItem> queue(Principal who, QueueQuery query) {
    return queue.list(who, query);
  }

  /**
   * Decides the review that an item waits for. Passing the final one signs the item off: it is
   * public at once, or at the time that was scheduled.
   *
   * @param revision that was read; the decision is about the text of that revision
   * @throws NoSuchItemException when there is none, or none that this one may read
   * @throws AccessDeniedException without the right
   * @throws SeparationOfDutiesException when this one wrote it or reviewed it at another stage
   * @throws ChangedMeanwhileException when it has another revision by now
   * @throws NotInThisStateException when it waits for no review
   * @throws InvalidRecordException when something is missing for this decision
   */
  public ContentItem decide(Principal who, UUID id, long revision, ReviewDraft draft) {
    return ground
        .work()
        .change(
            who,
            id,
            revision,
            Reviews::operation,
            before -> decide(who, before, rules.masked(draft)));
  }

  private ContentItem decide(Principal who, ContentItem before, ReviewDraft draft) {
    boolean approved = draft.decision() == ReviewDecision.APPROVED;
    ReviewStage stage =
        ReviewStage.of(before.state())
            .orElseThrow(
                () ->
                    new NotInThisStateException(
                        approved ? ItemAction.PASS : ItemAction.RETURN, before.state()));
    separation
        .obstacle(who, before, stage)
        .ifPresent(
            sentence -> {
              throw new SeparationOfDutiesException(sentence);
            });
    ContentVersion version =
        ground
            .versions()
            .find(before.id(), before.currentVersion())
            .orElseThrow(NoSuchItemException::new);
    rules.require(draft, stage, version);
    Instant at = ground.now();
    table.insert(
        new Review(
            before.id(),
            version.number(),
            version.contentHash(),
            stage,
            who.id(),
            draft.decision(),
            draft.checked(),
            draft.comment(),
            at),
        draft.passages());
    ContentItem after =
        !approved
            ? update(moved(before, ItemAction.RETURN).next(at))
            : stage == ReviewStage.FINAL
                ? signOff.signOff(before, version, at)
                : update(passed(before, at));
    ground
        .work()
        .done(
            who,
            SeparationOfDuties.operation(stage),
            after,
            AuditDetail.NONE
                .with("stage", stage.name())
                .with("decision", draft.decision().name())
                .with("version", version.number()));
    return after;
  }

  /**
   * All reviews of an item, of every version, the oldest first.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   */
  public List<Review> reviews(Principal who, UUID id) {
    return table.list(readable(who, id));
  }

  /**
   * The comments on passages of a version, in the order in which they were made.
   *
   * @throws NoSuchItemException when there is none, or none that this one may read
   */
  public List<ReviewComment> comments(Principal who, UUID id, int version) {
    return table.comments(readable(who, id), version);
  }

  /** Why somebody may not decide about an item now, in a Chinese sentence; empty when they may. */
  public Optional<String> obstacle(Principal who, ContentItem item) {
    Optional<ReviewStage> stage = ReviewStage.of(item.state());
    if (stage.isEmpty()) {
      return Optional.of("这条内容现在是“%s”，不在审核中。".formatted(item.state().label()));
    }
    Operation operation = SeparationOfDuties.operation(stage.get());
    return ground.access().may(who, operation, item)
        ? separation.obstacle(who, item, stage.get())
        : Optional.of("您没有“%s”的权限，%s要由有权限的人来做。".formatted(operation.label(), stage.get().label()));
  }

  private UUID readable(Principal who, UUID id) {
    return ground.access().visible(who, ground.items().find(id)).id();
  }

  private ContentItem passed(ContentItem before, Instant at) {
    ItemBuilder next = moved(before, ItemAction.PASS);
    return ReviewStage.of(ItemTransitions.next(ItemAction.PASS, before.state()))
        .map(stage -> next.dueAt(deadlines.of(stage, at)))
        .orElse(next)
        .next(at);
  }

  private static ItemBuilder moved(ContentItem before, ItemAction action) {
    return ItemBuilder.from(before).state(ItemTransitions.next(action, before.state()));
  }

  private ContentItem update(ContentItem item) {
    ground.items().update(item);
    return item;
  }

  private static Operation operation(ContentItem item) {
    return ReviewStage.of(item.state())
        .map(SeparationOfDuties::operation)
        .orElse(Operation.REVIEW_CONTENT);
  }
}
