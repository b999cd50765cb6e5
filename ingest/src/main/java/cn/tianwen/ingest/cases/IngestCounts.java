package cn.tianwen.ingest.cases;

import cn.tianwen.index.write.BulkOutcome;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What became of the rows so far; the numbers add up to the rows read.
 *
 * @param created cases that were new
 * @param updated cases that replaced an older content
 * @param unchanged cases that were indexed already
 * @param stale cases of which the index holds a newer content from another file
 * @param rejected rows in the reject file
 */
public record IngestCounts(long created, long updated, long unchanged, long stale, long rejected) {

  private static final String KEY = "cases.counts.";

  /** Nothing yet. */
  static final IngestCounts NONE = new IngestCounts(0, 0, 0, 0, 0);

  /** All rows. */
  public long total() {
    return created + updated + unchanged + stale + rejected;
  }

  IngestCounts plus(BulkOutcome outcome, long unchangedNow, long rejectedNow) {
    return new IngestCounts(
        created + outcome.created(),
        updated + outcome.updated(),
        unchanged + unchangedNow,
        stale + outcome.stale(),
        rejected + rejectedNow);
  }

  static IngestCounts from(ExecutionContext context) {
    return new IngestCounts(
        context.getLong(KEY + "created", 0),
        context.getLong(KEY + "updated", 0),
        context.getLong(KEY + "unchanged", 0),
        context.getLong(KEY + "stale", 0),
        context.getLong(KEY + "rejected", 0));
  }

  void saveTo(ExecutionContext context) {
    context.putLong(KEY + "created", created);
    context.putLong(KEY + "updated", updated);
    context.putLong(KEY + "unchanged", unchanged);
    context.putLong(KEY + "stale", stale);
    context.putLong(KEY + "rejected", rejected);
  }
}
