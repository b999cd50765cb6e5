package cn.tianwen.editorial.publish;

import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.internal.Columns;
import cn.tianwen.editorial.internal.ItemTable;
import cn.tianwen.editorial.internal.TextJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads live publications with their items and texts. */
final class PublishedTable {

  private static final String SELECT =
      "select "
          + ItemTable.COLUMNS
          + ", v.text, v.content_hash, v.editor, v.saved_at, "
          + PublicationTable.COLUMNS
          + """
           from editorial.publication p
          join editorial.item i on i.id = p.item
          join editorial.item_version v on v.item = p.item and v.number = p.version
          where p.ending is null and\s""";

  private final JdbcTemplate jdbc;

  PublishedTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Live publications {@code p} of items {@code i} with versions {@code v}. */
  List<PublishedItem> listWhere(String condition, Object... parameters) {
    return jdbc.query(SELECT + condition, (row, number) -> read(row), parameters);
  }

  private static PublishedItem read(ResultSet row) throws SQLException {
    return new PublishedItem(
        ItemTable.read(row),
        new ContentVersion(
            row.getObject("item", UUID.class),
            row.getInt("version"),
            TextJson.read(row.getString("text")),
            row.getString("content_hash"),
            row.getObject("editor", UUID.class),
            Columns.requiredInstant(row, "saved_at")),
        PublicationTable.read(row));
  }
}
