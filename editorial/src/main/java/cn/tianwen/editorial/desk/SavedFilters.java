package cn.tianwen.editorial.desk;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.TextMask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps everybody's own filters; nobody sees those of others. Thread-safe. */
public final class SavedFilters {

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_QUERY = 500;

  private final JdbcTemplate jdbc;
  private final TextMask mask;
  private final Clock clock;

  /**
   * Takes what it works with.
   *
   * @param database the schema {@code editorial}
   * @param mask hides personal numbers that somebody searched for
   */
  public SavedFilters(ModuleDatabase database, TextMask mask, Clock clock) {
    this.jdbc = database.jdbc();
    this.mask = mask;
    this.clock = clock;
  }

  /** The filters of whoever asks for a list, by the time they were saved. */
  public List<SavedFilter> list(Principal who, FilteredList list) {
    return jdbc.query(
        """
        select id, list, name, query from editorial.saved_filter
        where person = ? and list = ? order by created_at, id
        """,
        SavedFilters::read,
        who.id(),
        list.name());
  }

  /**
   * Saves a filter, in place of the one of that name.
   *
   * @param query as it stands in an address, without the question mark
   * @throws InvalidRecordException for a name or a query of a wrong length, and when there are
   *     {@value #MOST} already
   */
  public void save(Principal who, FilteredList list, String name, String query) {
    String given = mask.mask(name.strip());
    if (given.isEmpty() || given.codePointCount(0, given.length()) > LONGEST_NAME) {
      throw new InvalidRecordException("name", "请给筛选起个名字，1 至 20 个字。");
    }
    if (query.length() > LONGEST_QUERY) {
      throw new InvalidRecordException("query", "筛选条件太长，请缩短查找的文字。");
    }
    List<SavedFilter> there = list(who, list);
    boolean isNew = there.stream().noneMatch(one -> one.name().equals(given));
    if (isNew && there.size() >= MOST) {
      throw new InvalidRecordException("name", "最多保存 20 个筛选，请先删除不用的。");
    }
    jdbc.update(
        """
        insert into editorial.saved_filter (id, person, list, name, query, created_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (person, list, name) do update set query = excluded.query
        """,
        UUID.randomUUID(),
        who.id(),
        list.name(),
        given,
        mask.mask(query),
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** Removes a filter of whoever asks; one that is not there is no error. */
  public void remove(Principal who, UUID id) {
    jdbc.update("delete from editorial.saved_filter where id = ? and person = ?", id, who.id());
  }

  /** Removes everything of a person who is erased. */
  public void forget(UUID person) {
    jdbc.update("delete from editorial.saved_filter where person = ?", person);
  }

  private static SavedFilter read(ResultSet row, int number) throws SQLException {
    return new SavedFilter(
        row.getObject("id", UUID.class),
        FilteredList.valueOf(row.getString("list")),
        row.getString("name"),
        row.getString("query"));
  }
}
