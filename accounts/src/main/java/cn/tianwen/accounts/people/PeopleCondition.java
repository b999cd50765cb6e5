package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.SqlCondition;
import java.util.ArrayList;
import java.util.List;

/** What is asked for as a condition on the tables of {@link PersonReader#FROM}. */
final class PeopleCondition {

  private final List<String> parts = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private PeopleCondition() {}

  static SqlCondition of(Scope scope, PeopleQuery query) {
    PeopleCondition condition = new PeopleCondition();
    SqlCondition visible = scope.toSql("p.region_path", "p.id");
    condition.and(visible.sql(), visible.parameters().toArray());
    if (query.status() == null) {
      condition.and("p.status <> 'ERASED'");
    } else {
      condition.and("p.status = ?", query.status().name());
    }
    if (!query.text().isEmpty()) {
      condition.text(query.text());
    }
    if (query.role() != null) {
      condition.and(
          "p.id in (select r.person from accounts.person_role r where r.role = ?)",
          query.role().name());
    }
    if (query.region() != null) {
      condition.and("p.region_path @> array[?]::text[]", query.region());
    }
    if (query.industry() != null) {
      condition.and("e.industries @> array[?]::text[]", query.industry());
    }
    return new SqlCondition(String.join(" and ", condition.parts), condition.parameters);
  }

  private void text(String text) {
    String part = "%" + escaped(text) + "%";
    String beginning = escaped(text) + "%";
    and(
        """
        (p.name ilike ? or e.number ilike ? or o.number ilike ? or p.institution in
          (select i.id from accounts.institution i where i.name ilike ?))
        """,
        part,
        beginning,
        beginning,
        part);
  }

  private void and(String sql, Object... values) {
    parts.add(sql);
    parameters.addAll(List.of(values));
  }

  /** The text as it stands, for {@code like}. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
