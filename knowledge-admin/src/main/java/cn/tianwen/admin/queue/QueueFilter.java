package cn.tianwen.admin.queue;

import cn.tianwen.admin.filters.ListAddress;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.review.QueuedItem;
import cn.tianwen.reference.Industries;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the queue is narrowed to, as it stands in the address. Empty texts do not narrow.
 *
 * @param stage name of a {@link cn.tianwen.editorial.ReviewStage}
 * @param kind name of a {@link cn.tianwen.editorial.ContentKind}
 * @param region code; what lies in it or below
 * @param industry code; it and what belongs to it
 */
record QueueFilter(String stage, String kind, String region, String industry) {

  /** Whether a queued item is asked for, whatever its stage. */
  boolean admitsApartFromStage(QueuedItem queued, Industries industries) {
    ContentItem item = queued.summary().item();
    return (kind.isEmpty() || item.kind().name().equals(kind))
        && (region.isEmpty() || item.regionPath().contains(region))
        && (industry.isEmpty() || isOf(queued.summary().industry(), industries));
  }

  private boolean isOf(@Nullable String code, Industries industries) {
    return code != null
        && (code.equals(industry) || industries.codesWithin(industry).contains(code));
  }

  /** Whether a queued item waits for the stage that is asked for. */
  boolean admitsStage(QueuedItem queued) {
    return stage.isEmpty() || queued.stage().name().equals(stage);
  }

  /** How many of the choices beside the stage narrow. */
  public int narrowings() {
    return (kind.isEmpty() ? 0 : 1) + (region.isEmpty() ? 0 : 1) + (industry.isEmpty() ? 0 : 1);
  }

  /** Whether nothing narrows. */
  public boolean empty() {
    return stage.isEmpty() && narrowings() == 0;
  }

  /** The address of the queue narrowed like this. */
  public ListAddress address() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("stage", stage);
    values.put("kind", kind);
    values.put("region", region);
    values.put("industry", industry);
    return new ListAddress("/queue", values);
  }

  /** The address of the queue at one stage; of all of it when empty. */
  public String atStage(String other) {
    return address().with("stage", other).whole();
  }
}
