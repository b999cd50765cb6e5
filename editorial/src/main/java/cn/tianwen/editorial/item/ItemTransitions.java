package cn.tianwen.editorial.item;

import static cn.tianwen.editorial.ItemState.DRAFT;
import static cn.tianwen.editorial.ItemState.EXPIRED;
import static cn.tianwen.editorial.ItemState.FINAL_REVIEW;
import static cn.tianwen.editorial.ItemState.FIRST_REVIEW;
import static cn.tianwen.editorial.ItemState.PUBLISHED;
import static cn.tianwen.editorial.ItemState.RETURNED;
import static cn.tianwen.editorial.ItemState.SCHEDULED;
import static cn.tianwen.editorial.ItemState.SECOND_REVIEW;
import static cn.tianwen.editorial.ItemState.WITHDRAWN;

import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.NotInThisStateException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one table of what moves an item from which state to which. What does not stand here cannot be
 * done. {@code docs/content-workflow.md} is written from it.
 */
public final class ItemTransitions {

  /**
   * A row.
   *
   * @param from null when the item does not exist yet
   * @param to null when the item does not exist any more
   */
  public record Transition(ItemAction action, @Nullable ItemState from, @Nullable ItemState to) {}

  private static final List<Transition> TABLE =
      List.of(
          new Transition(ItemAction.CREATE, null, DRAFT),
          new Transition(ItemAction.SAVE, DRAFT, DRAFT),
          new Transition(ItemAction.SUBMIT, DRAFT, FIRST_REVIEW),
          new Transition(ItemAction.DELETE, DRAFT, null),
          new Transition(ItemAction.TAKE_BACK, FIRST_REVIEW, DRAFT),
          new Transition(ItemAction.PASS, FIRST_REVIEW, SECOND_REVIEW),
          new Transition(ItemAction.RETURN, FIRST_REVIEW, RETURNED),
          new Transition(ItemAction.PASS, SECOND_REVIEW, FINAL_REVIEW),
          new Transition(ItemAction.RETURN, SECOND_REVIEW, RETURNED),
          new Transition(ItemAction.SIGN_OFF, FINAL_REVIEW, SCHEDULED),
          new Transition(ItemAction.PUBLISH, FINAL_REVIEW, PUBLISHED),
          new Transition(ItemAction.RETURN, FINAL_REVIEW, RETURNED),
          new Transition(ItemAction.SCHEDULE, FINAL_REVIEW, FINAL_REVIEW),
          new Transition(ItemAction.SAVE, RETURNED, RETURNED),
          new Transition(ItemAction.SUBMIT, RETURNED, FIRST_REVIEW),
          new Transition(ItemAction.PUBLISH, SCHEDULED, PUBLISHED),
          new Transition(ItemAction.SCHEDULE, SCHEDULED, SCHEDULED),
          new Transition(ItemAction.WITHDRAW, SCHEDULED, WITHDRAWN),
          new Transition(ItemAction.SCHEDULE, PUBLISHED, PUBLISHED),
          new Transition(ItemAction.WITHDRAW, PUBLISHED, WITHDRAWN),
          new Transition(ItemAction.EXPIRE, PUBLISHED, EXPIRED),
          new Transition(ItemAction.REVISE, PUBLISHED, DRAFT),
          new Transition(ItemAction.REVISE, WITHDRAWN, DRAFT),
          new Transition(ItemAction.REVISE, EXPIRED, DRAFT),
          // The version before is public; this one goes its way.
          new Transition(ItemAction.WITHDRAW, DRAFT, DRAFT),
          new Transition(ItemAction.WITHDRAW, RETURNED, RETURNED),
          new Transition(ItemAction.WITHDRAW, FIRST_REVIEW, FIRST_REVIEW),
          new Transition(ItemAction.WITHDRAW, SECOND_REVIEW, SECOND_REVIEW),
          new Transition(ItemAction.WITHDRAW, FINAL_REVIEW, FINAL_REVIEW),
          new Transition(ItemAction.EXPIRE, DRAFT, DRAFT),
          new Transition(ItemAction.EXPIRE, RETURNED, RETURNED),
          new Transition(ItemAction.EXPIRE, FIRST_REVIEW, FIRST_REVIEW),
          new Transition(ItemAction.EXPIRE, SECOND_REVIEW, SECOND_REVIEW),
          new Transition(ItemAction.EXPIRE, FINAL_REVIEW, FINAL_REVIEW),
          new Transition(ItemAction.EXPIRE, SCHEDULED, SCHEDULED));

  private static final Map<ItemState, Map<ItemAction, @Nullable ItemState>> BY_STATE = byState();

  private ItemTransitions() {}

  /** All rows. */
  public static List<Transition> list() {
    return TABLE;
  }

  /** What can be done to an item in a state, other conditions apart. */
  public static Set<ItemAction> actions(ItemState state) {
    Set<ItemAction> actions = EnumSet.noneOf(ItemAction.class);
    actions.addAll(BY_STATE.getOrDefault(state, Map.of()).keySet());
    return actions;
  }

  /** Whether something can be done to an item in a state, other conditions apart. */
  public static boolean allows(ItemAction action, ItemState state) {
    return actions(state).contains(action);
  }

  /**
   * Where an item is after something was done to it.
   *
   * @throws NotInThisStateException when it cannot be done there
   */
  public static ItemState next(ItemAction action, ItemState state) {
    ItemState to = BY_STATE.getOrDefault(state, Map.of()).get(action);
    if (to == null) {
      throw new NotInThisStateException(action, state);
    }
    return to;
  }

  /**
   * Passes what can be done.
   *
   * @throws NotInThisStateException otherwise
   */
  public static void require(ItemAction action, ItemState state) {
    if (!allows(action, state)) {
      throw new NotInThisStateException(action, state);
    }
  }

  private static Map<ItemState, Map<ItemAction, @Nullable ItemState>> byState() {
    Map<ItemState, Map<ItemAction, @Nullable ItemState>> rows = new EnumMap<>(ItemState.class);
    for (Transition row : TABLE) {
      if (row.from() != null
          && rows.computeIfAbsent(row.from(), none -> new EnumMap<>(ItemAction.class))
                  .put(row.action(), row.to())
              != null) {
        throw new IllegalStateException("stands twice in the table: " + row);
      }
    }
    return rows;
  }
}
