package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of items. Every method takes part in the transaction of its caller. */
public final class ItemTable {

  /** The columns that {@link #read} takes; {@code i} is the table. */
  public static final String COLUMNS =
      """
      i.id, i.kind, i.state, i.region, i.region_path, i.owner, i.institution, i.revision,
      i.current_version, i.number, i.published_version, i.due_at, i.publish_at, i.expires_at,
      i.created_at, i.changed_at
      """;

  private static final String INSERT =
      """
      insert into editorial.item (id, kind, state, region, region_path, owner, institution, revision,
        current_version, created_at, changed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      update editorial.item set state = ?, revision = ?, current_version = ?, number = ?,
        published_version = ?, due_at = ?, publish_at = ?, expires_at = ?, changed_at = ?
      where id = ?
      """;

  private final JdbcTemplate jdbc;

  /** Works on the schema {@code editorial}. */
  public ItemTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An item. */
  public Optional<ContentItem> find(UUID id) {
    return listWhere("where i.id = ?", id).stream().findFirst();
  }

  /** The item, which nobody else changes until the transaction ends. */
  public Optional<ContentItem> lock(UUID id) {
    return listWhere("where i.id = ? for update", id).stream().findFirst();
  }

  /** Items of a condition, which may lock them. */
  public List<ContentItem> listWhere(String condition, Object... parameters) {
    return jdbc.query(
        "select " + COLUMNS + " from editorial.item i " + condition,
        (row, number) -> read(row),
        parameters);
  }

  /** Adds a draft. */
  public void insert(ContentItem item) {
    jdbc.update(
        INSERT,
        item.id(),
        item.kind().name(),
        item.state().name(),
        item.region(),
        Columns.array(item.regionPath()),
        item.owner(),
        item.institution(),
        item.revision(),
        item.currentVersion(),
        Columns.utc(item.createdAt()),
        Columns.utc(item.changedAt()));
  }

  /** Writes what may change of an item. */
  public void update(ContentItem item) {
    jdbc.update(
        UPDATE,
        item.state().name(),
        item.revision(),
        item.currentVersion(),
        item.number(),
        item.publishedVersion(),
        Columns.utc(item.dueAt()),
        Columns.utc(item.publishAt()),
        Columns.utc(item.expiresAt()),
        Columns.utc(item.changedAt()),
        item.id());
  }

  /** Removes an item with its only version. */
  public void delete(UUID id) {
    jdbc.update("delete from editorial.item where id = ?", id);
  }

  /** Notes that the public sees a change, for the index. */
  public void notePublicChange(ContentItem item) {
    jdbc.update(
        "update editorial.item set public_revision = ? where id = ?", item.revision(), item.id());
    jdbc.update(
        "insert into editorial.outbox (item, revision, at) values (?, ?, ?)",
        item.id(),
        item.revision(),
        Columns.utc(item.changedAt()));
  }

  /** An item out of a row with {@link #COLUMNS}. */
  public static ContentItem read(ResultSet row) throws SQLException {
    return new ContentItem(
        row.getObject("id", UUID.class),
        ContentKind.valueOf(row.getString("kind")),
        ItemState.valueOf(row.getString("state")),
        row.getString("region"),
        Columns.texts(row, "region_path"),
        row.getObject("owner", UUID.class),
        row.getString("institution"),
        row.getLong("revision"),
        row.getInt("current_version"),
        row.getString("number"),
        row.getObject("published_version", Integer.class),
        Columns.instant(row, "due_at"),
        Columns.instant(row, "publish_at"),
        Columns.instant(row, "expires_at"),
        Columns.requiredInstant(row, "created_at"),
        Columns.requiredInstant(row, "changed_at"));
  }
}
