package cn.tianwen.editorial.intake;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.SqlCondition;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.internal.ItemAccess;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Knows who has just uploaded which picture, and which file an item was taken from. Thread-safe.
 */
public final class Uploads {

  /** How long a picture may stay without standing in an item. */
  public static final Duration WAITING = Duration.ofDays(1);

  private final JdbcTemplate jdbc;
  private final ItemAccess access;
  private final Clock clock;

  /**
   * Takes what it works with.
   *
   * @param database the schema {@code editorial}
   */
  public Uploads(ModuleDatabase database, AccessRules rules, Clock clock) {
    jdbc = database.jdbc();
    access = new ItemAccess(rules);
    this.clock = clock;
  }

  /** Notes that somebody uploaded a picture; forgets those that nobody used. */
  public void notePicture(Principal who, String key) {
    jdbc.update(
        "delete from editorial.picture_upload where at < ?",
        clock.instant().minus(WAITING).atOffset(ZoneOffset.UTC));
    jdbc.update(
        "insert into editorial.picture_upload (key, person, at) values (?, ?, ?)"
            + " on conflict (key, person) do update set at = excluded.at",
        key,
        who.id(),
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** Whether somebody uploaded a picture within {@link #WAITING}. */
  public boolean isPictureOf(Principal who, String key) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from editorial.picture_upload"
                + " where key = ? and person = ? and at >= ?)",
            Boolean.class,
            key,
            who.id(),
            clock.instant().minus(WAITING).atOffset(ZoneOffset.UTC)));
  }

  /**
   * The items that somebody may read and that are taken from a file, the newest first; at most 5.
   *
   * @param key of the file in the content store
   */
  public List<UploadedBefore> listFrom(Principal who, String key) {
    SqlCondition readable = access.readable(who);
    List<Object> parameters = new ArrayList<>(List.of(key));
    parameters.addAll(readable.parameters());
    return jdbc.query(
        "select i.id, v.title, i.state from editorial.item i join editorial.item_version v"
            + " on v.item = i.id and v.number = i.current_version"
            + " where v.text -> 'original' ->> 'key' = ? and "
            + readable.sql()
            + " order by i.created_at desc limit 5",
        (row, number) ->
            new UploadedBefore(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ItemState.valueOf(row.getString("state"))),
        parameters.toArray());
  }

  /** Forgets what somebody uploaded. */
  public void forget(UUID person) {
    jdbc.update("delete from editorial.picture_upload where person = ?", person);
  }
}
