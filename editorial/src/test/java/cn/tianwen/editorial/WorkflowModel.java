package cn.tianwen.editorial;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one item should do, told again as simply as it can be: without tables, locks or people's
 * names. Times count from the model's own clock.
 */
final class WorkflowModel {

  private static final Duration HOUR = Duration.ofHours(1);

  ItemState state = ItemState.DRAFT;
  int versions = 1;
  @Nullable Integer live;
  boolean numbered;
  int publications;

  private boolean submitted;
  private final Set<Integer> editors = new HashSet<>(Set.of(WorkflowPeople.OWNER));
  private final Map<Integer, ReviewStage> reviewers = new HashMap<>();
  private Instant now;
  private @Nullable Instant publishAt;
  private @Nullable Instant expiresAt;
  private @Nullable Instant liveExpiresAt;

  WorkflowModel(Instant now) {
    this.now = now;
  }

  /** Why a move should fail; null when it should succeed. */
  @Nullable Class<? extends Exception> refusal(Move move) {
    if (move.kind() == Move.Kind.WAIT) {
      return null;
    }
    if (WorkflowPeople.isStranger(move.who())) {
      return NoSuchItemException.class;
    }
    if (!hasRight(move.kind(), move.who())) {
      return AccessDeniedException.class;
    }
    if (move.stale()) {
      return ChangedMeanwhileException.class;
    }
    return switch (move.kind()) {
      case SAVE, SUBMIT -> in(ItemState.DRAFT, ItemState.RETURNED);
      case TAKE_BACK -> in(ItemState.FIRST_REVIEW);
      case REVISE -> in(ItemState.PUBLISHED, ItemState.WITHDRAWN, ItemState.EXPIRED);
      case APPROVE, RETURN, BOTH_DECIDE -> decision(move);
      case PUBLISH_LATER, EXPIRE_LATER ->
          in(ItemState.FINAL_REVIEW, ItemState.SCHEDULED, ItemState.PUBLISHED);
      case WITHDRAW -> live == null ? in(ItemState.SCHEDULED) : null;
      case WAIT -> null;
    };
  }

  private @Nullable Class<? extends Exception> decision(Move move) {
    ReviewStage stage = stage();
    if (stage == null) {
      return NotInThisStateException.class;
    }
    if (editors.contains(move.who()) || reviewers.getOrDefault(move.who(), stage) != stage) {
      return SeparationOfDutiesException.class;
    }
    Instant from = publishAt != null && publishAt.isAfter(now) ? publishAt : now;
    boolean over = expiresAt != null && !expiresAt.isAfter(from);
    return stage == ReviewStage.FINAL && move.kind() != Move.Kind.RETURN && over
        ? InvalidRecordException.class
        : null;
  }

  private boolean hasRight(Move.Kind kind, int who) {
    return switch (kind) {
      case SAVE, SUBMIT, TAKE_BACK, REVISE -> WorkflowPeople.mayWrite(who);
      case PUBLISH_LATER, EXPIRE_LATER, WITHDRAW -> WorkflowPeople.mayPublish(who);
      case APPROVE, RETURN, BOTH_DECIDE ->
          state == ItemState.FINAL_REVIEW
              ? WorkflowPeople.mayPublish(who)
              : WorkflowPeople.mayReview(who);
      case WAIT -> true;
    };
  }

  private @Nullable Class<? extends Exception> in(ItemState... states) {
    return Set.of(states).contains(state) ? null : NotInThisStateException.class;
  }

  private @Nullable ReviewStage stage() {
    return switch (state) {
      case FIRST_REVIEW -> ReviewStage.FIRST;
      case SECOND_REVIEW -> ReviewStage.SECOND;
      case FINAL_REVIEW -> ReviewStage.FINAL;
      default -> null;
    };
  }

  /** Follows a move that succeeded. */
  void follow(Move move) {
    switch (move.kind()) {
      case SAVE -> {
        nextVersionIfSubmitted();
        editors.add(move.who());
      }
      case SUBMIT -> {
        nextVersionIfSubmitted();
        submitted = true;
        state = ItemState.FIRST_REVIEW;
      }
      case TAKE_BACK -> state = ItemState.DRAFT;
      case REVISE -> {
        nextVersionIfSubmitted();
        editors.add(move.who());
        state = ItemState.DRAFT;
        publishAt = null;
        expiresAt = expiresAt != null && expiresAt.isAfter(now) ? expiresAt : null;
      }
      case APPROVE, BOTH_DECIDE -> approve(move.who());
      case RETURN -> {
        review(move.who());
        state = ItemState.RETURNED;
      }
      case PUBLISH_LATER -> schedule(now.plus(HOUR), null);
      case EXPIRE_LATER -> schedule(null, now.plus(HOUR));
      case WITHDRAW -> end(ItemState.WITHDRAWN, state == ItemState.SCHEDULED);
      case WAIT -> pass();
    }
  }

  private void nextVersionIfSubmitted() {
    if (submitted) {
      versions++;
      submitted = false;
    }
  }

  private void review(int who) {
    ReviewStage stage = stage();
    if (stage != null) {
      reviewers.put(who, stage);
    }
  }

  private void approve(int who) {
    review(who);
    switch (state) {
      case FIRST_REVIEW -> state = ItemState.SECOND_REVIEW;
      case SECOND_REVIEW -> state = ItemState.FINAL_REVIEW;
      default -> {
        numbered = true;
        if (publishAt != null && publishAt.isAfter(now)) {
          state = ItemState.SCHEDULED;
        } else {
          publish();
        }
      }
    }
  }

  private void publish() {
    state = ItemState.PUBLISHED;
    live = versions;
    liveExpiresAt = expiresAt;
    publications++;
  }

  private void schedule(@Nullable Instant from, @Nullable Instant until) {
    expiresAt = until;
    if (state == ItemState.PUBLISHED) {
      liveExpiresAt = until;
      return;
    }
    publishAt = from;
    if (state == ItemState.SCHEDULED && from == null) {
      publish();
    }
  }

  private void end(ItemState to, boolean alsoScheduled) {
    live = null;
    liveExpiresAt = null;
    if (state == ItemState.PUBLISHED || alsoScheduled) {
      state = to;
    }
  }

  private void pass() {
    now = now.plus(HOUR).plus(HOUR);
    if (state == ItemState.SCHEDULED && publishAt != null && !publishAt.isAfter(now)) {
      publish();
    }
    if (live != null && liveExpiresAt != null && !liveExpiresAt.isAfter(now)) {
      end(ItemState.EXPIRED, false);
    }
  }
}
