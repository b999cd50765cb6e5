package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ReviewStage;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue to list. What is null does not narrow.
 *
 * @param limit items at most, 1..1000
 */
public record QueueQuery(@Nullable ReviewStage stage, @Nullable ContentKind kind, int limit) {

  /** Refuses a limit that is none. */
  public QueueQuery {
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("no limit: " + limit);
    }
  }

  /** All of it, up to a limit. */
  public static QueueQuery all(int limit) {
    return new QueueQuery(null, null, limit);
  }
}
