package cn.tianwen.accounts.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log to read.
 *
 * @param from first instant
 * @param to first instant that no longer counts
 * @param operation only this one; null for all
 * @param ids only what one of these did, or what was done to one of them; null for all
 * @param before sequence number; older entries only. {@link Long#MAX_VALUE} for the first page,
 *     then that of the last entry shown
 * @param limit how many at most, 1..1000
 */
public record AuditQuery(
    Instant from,
    Instant to,
    @Nullable String operation,
    @Nullable Set<String> ids,
    long before,
    int limit) {

  private static final int MOST = 1_000;

  /** Copies the ids. */
  public AuditQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to 1000 entries at a time, not " + limit);
    }
    ids = ids == null ? null : Set.copyOf(ids);
  }

  /** The entries of a time. */
  public static AuditQuery between(Instant from, Instant to, long before, int limit) {
    return new AuditQuery(from, to, null, null, before, limit);
  }
}
