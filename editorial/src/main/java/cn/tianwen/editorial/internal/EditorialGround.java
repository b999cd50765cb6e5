package cn.tianwen.editorial.internal;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.TextMask;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the services of this module stand on.
 *
 * @param jdbc of the schema {@code editorial}
 * @param items their table
 * @param versions their tables
 * @param access who may do what to an item
 * @param work audited transactions
 * @param mask for whatever somebody writes
 * @param clock tells the time of changes
 */
public record EditorialGround(
    JdbcTemplate jdbc,
    ItemTable items,
    VersionTable versions,
    ItemAccess access,
    ItemWork work,
    TextMask mask,
    Clock clock) {

  /**
   * Puts it together.
   *
   * @param database the schema {@code editorial} on the connections of the accounts
   */
  public static EditorialGround of(
      ModuleDatabase database, Accounts accounts, TextMask mask, Clock clock) {
    JdbcTemplate jdbc = database.jdbc();
    return new EditorialGround(
        jdbc,
        new ItemTable(jdbc),
        new VersionTable(jdbc),
        new ItemAccess(accounts.rules()),
        new ItemWork(database, accounts.audit(), accounts.rules()),
        mask,
        clock);
  }

  /** The time of a change, as exact as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
