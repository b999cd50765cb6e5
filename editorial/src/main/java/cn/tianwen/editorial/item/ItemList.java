package cn.tianwen.editorial.item;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.SqlCondition;
import cn.tianwen.editorial.internal.EditorialGround;
import cn.tianwen.editorial.internal.ItemTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists items as lines. */
public final class ItemList {

  /** The columns that {@link #read} takes. */
  public static final String COLUMNS =
      ItemTable.COLUMNS
          + ", v.title, v.text ->> 'industry' as industry, v.text ->> 'author' as author, v.editor ";

  /** Items with their current version; {@code i} and {@code v} are the tables. */
  public static final String FROM =
      """
      from editorial.item i
      join editorial.item_version v on v.item = i.id and v.number = i.current_version
      """;

  private final EditorialGround ground;

  ItemList(EditorialGround ground) {
    this.ground = ground;
  }

  ItemPage list(Principal who, ItemQuery query) {
    SqlCondition wanted = condition(who, query);
    Object[] parameters = wanted.parameters().toArray();
    List<ItemSummary> items =
        ground
            .jdbc()
            .query(
                "select %s %s where %s order by %s limit %d offset %d"
                    .formatted(
                        COLUMNS,
                        FROM,
                        wanted.sql(),
                        order(query.sort()),
                        query.size(),
                        (long) query.page() * query.size()),
                (row, number) -> read(row),
                parameters);
    Long total =
        ground
            .jdbc()
            .queryForObject(
                "select count(*) " + FROM + "where " + wanted.sql(), Long.class, parameters);
    return new ItemPage(items, total == null ? 0 : total, query.page(), query.size());
  }

  /** A line out of a row with {@link #COLUMNS}. */
  public static ItemSummary read(ResultSet row) throws SQLException {
    return new ItemSummary(
        ItemTable.read(row),
        row.getString("title"),
        row.getString("industry"),
        row.getString("author"),
        row.getObject("editor", UUID.class));
  }

  private SqlCondition condition(Principal who, ItemQuery query) {
    List<String> parts = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    SqlCondition readable = ground.access().readable(who);
    parts.add(readable.sql());
    parameters.addAll(readable.parameters());
    if (!query.text().isEmpty()) {
      String escaped = query.text().replaceAll("([\\\\%_])", "\\\\$1");
      parts.add("(v.title ilike ? or i.number ilike ?)");
      parameters.add("%" + escaped + "%");
      parameters.add(escaped + "%");
    }
    if (query.kind() != null) {
      parts.add("i.kind = ?");
      parameters.add(query.kind().name());
    }
    if (query.state() != null) {
      parts.add("i.state = ?");
      parameters.add(query.state().name());
    }
    if (query.industry() != null) {
      parts.add("v.text ->> 'industry' = ?");
      parameters.add(query.industry());
    }
    if (query.region() != null) {
      parts.add("i.region_path @> array[?]::text[]");
      parameters.add(query.region());
    }
    if (query.mine()) {
      parts.add(
          "(i.owner = ? or exists (select from editorial.item_editor e"
              + " where e.item = i.id and e.person = ?))");
      parameters.add(who.id());
      parameters.add(who.id());
    }
    return new SqlCondition(String.join(" and ", parts), parameters);
  }

  private static String order(ItemQuery.Sort sort) {
    return switch (sort) {
      case CHANGED -> "i.changed_at desc, i.id";
      case CREATED -> "i.created_at desc, i.id";
      case DUE -> "i.due_at nulls last, i.changed_at desc, i.id";
      case TITLE -> "v.title, i.id";
    };
  }
}
