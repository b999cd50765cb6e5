package cn.tianwen.admin.queue;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.Review;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.item.ItemQuery;
import cn.tianwen.editorial.item.ItemSummary;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody has begun or was given back, the returned first. */
@Component
class OwnItems {

  private static final int MOST = 50;

  private final Editorial editorial;
  private final ContentWords words;

  OwnItems(Editorial editorial, ContentWords words) {
    this.editorial = editorial;
    this.words = words;
  }

  List<OwnRow> of(Principal who) {
    return Stream.of(ItemState.RETURNED, ItemState.DRAFT)
        .flatMap(state -> editorial.items().list(who, query(state)).items().stream())
        .map(summary -> row(who, summary))
        .toList();
  }

  private static ItemQuery query(ItemState state) {
    return new ItemQuery("", null, state, null, null, true, 0, MOST, ItemQuery.Sort.CHANGED);
  }

  private OwnRow row(Principal who, ItemSummary summary) {
    boolean returned = summary.item().state() == ItemState.RETURNED;
    return new OwnRow(
        summary.item().id(),
        summary.title().isEmpty() ? "（还没有标题）" : summary.title(),
        summary.item().kind().label(),
        summary.item().state().label(),
        returned,
        returned ? remark(who, summary.item().id()) : "",
        words.time(summary.item().changedAt()));
  }

  private String remark(Principal who, UUID item) {
    return editorial.reviews().reviews(who, item).stream()
        .filter(review -> review.decision() == ReviewDecision.RETURNED)
        .max(Comparator.comparing(Review::at))
        .map(Review::comment)
        .orElse("");
  }
}
