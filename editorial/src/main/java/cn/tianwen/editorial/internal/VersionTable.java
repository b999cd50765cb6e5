package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.ContentVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of versions, of who wrote them and of their pictures. */
public final class VersionTable {

  private static final String SELECT =
      "select item, number, text, content_hash, editor, saved_at from editorial.item_version ";

  private static final String INSERT =
      """
      insert into editorial.item_version (item, number, content_hash, title, text, editor, saved_at)
      values (?, ?, ?, ?, ?::jsonb, ?, ?)
      """;

  private static final String OVERWRITE =
      """
      update editorial.item_version set content_hash = ?, title = ?, text = ?::jsonb, editor = ?,
        saved_at = ? where item = ? and number = ?
      """;

  private final JdbcTemplate jdbc;

  /** Works on the schema {@code editorial}. */
  public VersionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A version. */
  public Optional<ContentVersion> find(UUID item, int number) {
    return jdbc
        .query(SELECT + "where item = ? and number = ?", (row, line) -> read(row), item, number)
        .stream()
        .findFirst();
  }

  /** All versions of an item, the newest first. */
  public List<ContentVersion> list(UUID item) {
    return jdbc.query(
        SELECT + "where item = ? order by number desc", (row, line) -> read(row), item);
  }

  /** Whether a version was ever given to the reviewers. */
  public boolean isSubmitted(UUID item, int number) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select submitted_at is not null from editorial.item_version"
                + " where item = ? and number = ?",
            Boolean.class,
            item,
            number));
  }

  /** Adds a version. */
  public void insert(ContentVersion version) {
    jdbc.update(
        INSERT,
        version.item(),
        version.number(),
        version.contentHash(),
        version.text().title(),
        TextJson.write(version.text()),
        version.editor(),
        Columns.utc(version.savedAt()));
  }

  /** Writes over a version that was not submitted. */
  public void overwrite(ContentVersion version) {
    jdbc.update(
        OVERWRITE,
        version.contentHash(),
        version.text().title(),
        TextJson.write(version.text()),
        version.editor(),
        Columns.utc(version.savedAt()),
        version.item(),
        version.number());
  }

  /** Notes that a version is given to the reviewers; from now on it stays as it is. */
  public void submit(UUID item, int number, Instant at) {
    jdbc.update(
        "update editorial.item_version set submitted_at = ? where item = ? and number = ?",
        Columns.utc(at),
        item,
        number);
  }

  /** Notes who wrote in an item, and which pictures stand in it. */
  public void noteWriting(UUID item, UUID editor, Set<String> pictures) {
    jdbc.update(
        "insert into editorial.item_editor (item, person) values (?, ?) on conflict do nothing",
        item,
        editor);
    if (!pictures.isEmpty()) {
      jdbc.update(
          "insert into editorial.item_picture (key, item) select unnest(?), ?"
              + " on conflict do nothing",
          pictures.toArray(String[]::new),
          item);
    }
  }

  /** Whether somebody ever wrote in an item. */
  public boolean isEditor(UUID item, UUID person) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from editorial.item_editor where item = ? and person = ?)",
            Boolean.class,
            item,
            person));
  }

  private static ContentVersion read(ResultSet row) throws SQLException {
    return new ContentVersion(
        row.getObject("item", UUID.class),
        row.getInt("number"),
        TextJson.read(row.getString("text")),
        row.getString("content_hash"),
        row.getObject("editor", UUID.class),
        Columns.requiredInstant(row, "saved_at"));
  }
}
