package cn.tianwen.admin.items;

import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.item.ItemSummary;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts items into words. */
@Component
class ItemRows {

  private final ContentWords words;
  private final Clock clock;

  ItemRows(ContentWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  List<ItemRow> of(List<ItemSummary> items) {
    return items.stream().map(this::row).toList();
  }

  private ItemRow row(ItemSummary summary) {
    ContentItem item = summary.item();
    return new ItemRow(
        item.id(),
        item.id() + ":" + item.revision(),
        summary.title().isEmpty() ? "（还没有标题）" : summary.title(),
        Objects.requireNonNullElse(item.number(), ""),
        item.kind().label(),
        words.industry(summary.industry()),
        words.place(item.region()),
        item.state(),
        item.currentVersion(),
        item.publishedVersion() != null && item.state() != ItemState.PUBLISHED,
        summary.author(),
        words.time(item.dueAt()),
        words.due(item.dueAt()),
        item.dueAt() != null && item.dueAt().isBefore(clock.instant()),
        words.time(item.changedAt()));
  }
}
