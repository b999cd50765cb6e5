package cn.tianwen.accounts.roster;

/**
 * How far an import is, in rows.
 *
 * @param total rows of the file; 0 while they are not counted
 * @param created people who were not known
 * @param changed people of whom something is different
 * @param unchanged people of whom nothing is different
 * @param refused rows that went into the reject file
 */
public record RosterCounts(long total, long created, long changed, long unchanged, long refused) {

  /** Nothing yet, of so many rows. */
  static RosterCounts of(long total) {
    return new RosterCounts(total, 0, 0, 0, 0);
  }

  /** Rows that are done with. */
  public long read() {
    return created + changed + unchanged + refused;
  }

  /** How much is done, 0..100. */
  public long percent() {
    return total == 0 ? 0 : Math.min(100, read() * 100 / total);
  }

  RosterCounts plus(long moreCreated, long moreChanged, long moreUnchanged, long moreRefused) {
    return new RosterCounts(
        total,
        created + moreCreated,
        changed + moreChanged,
        unchanged + moreUnchanged,
        refused + moreRefused);
  }
}
