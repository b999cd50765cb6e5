package cn.tianwen.editorial.review;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.SqlCondition;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.item.ItemList;
import cn.tianwen.editorial.item.ItemSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may decide now, by the same rules as {@link SeparationOfDuties}, in one query. */
final class ReviewQueue {

  private static final String NOT_THEIRS =
      """
      i.owner <> ?
      and not exists (select from editorial.item_editor e where e.item = i.id and e.person = ?)
      and not exists (select from editorial.review r
        where r.item = i.id and r.reviewer = ? and i.state <> r.stage || '_REVIEW')
      """;

  private final EditorialGround ground;

  ReviewQueue(EditorialGround ground) {
    this.ground = ground;
  }

  List<QueuedItem> list(Principal who, QueueQuery query) {
    List<Object> parameters = new ArrayList<>();
    List<String> stages = new ArrayList<>();
    for (ReviewStage stage : ReviewStage.values()) {
      if (query.stage() == null || query.stage() == stage) {
        SqlCondition scope = ground.access().scope(who, SeparationOfDuties.operation(stage));
        stages.add("(i.state = ? and " + scope.sql() + ")");
        parameters.add(stage.state().name());
        parameters.addAll(scope.parameters());
      }
    }
    parameters.addAll(List.of(who.id(), who.id(), who.id()));
    String kind = "";
    if (query.kind() != null) {
      kind = " and i.kind = ?";
      parameters.add(query.kind().name());
    }
    Instant now = ground.now();
    return ground
        .jdbc()
        .query(
            "select %s %s where (%s) and %s%s order by i.due_at, i.id limit %d"
                .formatted(
                    ItemList.COLUMNS,
                    ItemList.FROM,
                    String.join(" or ", stages),
                    NOT_THEIRS,
                    kind,
                    query.limit()),
            (row, number) -> queued(ItemList.read(row), now),
            parameters.toArray());
  }

  private static QueuedItem queued(ItemSummary summary, Instant now) {
    ReviewStage stage = ReviewStage.of(summary.item().state()).orElseThrow();
    @Nullable Instant due = summary.item().dueAt();
    return new QueuedItem(summary, stage, due != null && due.isBefore(now));
  }
}
