package cn.tianwen.editorial.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.item.ItemTransitions.Transition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemTransitionsTest {

  @Test
  void thePublicIsReachedOnlyThroughAllThreeReviewsInTheirOrder() {
    Set<List<ItemState>> ways = new HashSet<>();
    walk(List.of(ItemState.DRAFT), ways);
    assertThat(ways)
        .isNotEmpty()
        .allSatisfy(
            way ->
                assertThat(way)
                    .containsSubsequence(
                        ItemState.FIRST_REVIEW, ItemState.SECOND_REVIEW, ItemState.FINAL_REVIEW));
  }

  /** All ways without a circle to the public. */
  private static void walk(List<ItemState> way, Set<List<ItemState>> ways) {
    if (way.getLast() == ItemState.PUBLISHED || way.getLast() == ItemState.SCHEDULED) {
      ways.add(way);
      return;
    }
    for (Transition row : ItemTransitions.list()) {
      ItemState to = row.to();
      if (row.from() == way.getLast() && to != null && !way.contains(to)) {
        List<ItemState> further = new ArrayList<>(way);
        further.add(to);
        walk(further, ways);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noStateIsADeadEnd(ItemState state) {
    Set<ItemState> reached = EnumSet.of(state);
    int before;
    do {
      before = reached.size();
      reached.addAll(
          ItemTransitions.list().stream()
              .filter(row -> row.to() != null && reached.contains(row.from()))
              .map(Transition::to)
              .collect(Collectors.toSet()));
    } while (reached.size() > before);
    assertThat(reached).contains(ItemState.PUBLISHED);
  }

  @Test
  void nothingIsWrittenWhileItIsReviewedOrPublic() {
    assertThat(ItemState.values())
        .filteredOn(state -> ItemTransitions.allows(ItemAction.SAVE, state))
        .containsExactlyInAnyOrder(ItemState.DRAFT, ItemState.RETURNED);
    assertThatThrownBy(() -> ItemTransitions.next(ItemAction.SAVE, ItemState.PUBLISHED))
        .isInstanceOf(NotInThisStateException.class)
        .hasMessage("这条内容现在是“已发布”，不能修改，请刷新后再看。");
  }
}
