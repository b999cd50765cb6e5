package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.SqlCondition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of institutions. Every method takes part in the transaction of its caller. */
final class InstitutionTable {

  private static final String SELECT =
      """
      select id, number, name, kind, level, region, region_path, parent, address, phone, latitude,
        longitude, version, changed_at
      from accounts.institution
      """;

  private final JdbcTemplate jdbc;
  private final Batches batches;

  InstitutionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.batches = new Batches(jdbc);
  }

  Optional<Institution> find(UUID id) {
    return listWhere("where id = ?", id).stream().findFirst();
  }

  /** The institution, which nobody else changes until the transaction ends. */
  Optional<Institution> lock(UUID id) {
    return listWhere("where id = ? for update", id).stream().findFirst();
  }

  List<Institution> list(Collection<UUID> ids) {
    return listWhere("where id = any (?)", (Object) ids.toArray(UUID[]::new));
  }

  List<Institution> listByNumbers(Collection<String> numbers) {
    return listWhere("where number = any (?)", (Object) numbers.toArray(String[]::new));
  }

  /** The names of institutions by their ids; unknown ids are left out. */
  Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list(ids).stream().collect(Collectors.toMap(Institution::id, Institution::name));
  }

  List<Institution> list(Scope scope, InstitutionQuery query) {
    SqlCondition wanted = condition(scope, query);
    return listWhere(
        "where %s order by name, id limit %d offset %d"
            .formatted(wanted.sql(), query.size(), (long) query.page() * query.size()),
        wanted.parameters().toArray());
  }

  long count(Scope scope, InstitutionQuery query) {
    SqlCondition wanted = condition(scope, query);
    Long count =
        jdbc.queryForObject(
            "select count(*) from accounts.institution where " + wanted.sql(),
            Long.class,
            wanted.parameters().toArray());
    return count == null ? 0 : count;
  }

  private static SqlCondition condition(Scope scope, InstitutionQuery query) {
    SqlCondition visible = scope.toSql("region_path", null);
    StringBuilder sql = new StringBuilder(visible.sql());
    List<Object> parameters = new ArrayList<>(visible.parameters());
    if (!query.text().isEmpty()) {
      sql.append(" and (name ilike ? or number ilike ?)");
      parameters.add("%" + PeopleCondition.escaped(query.text()) + "%");
      parameters.add(PeopleCondition.escaped(query.text()) + "%");
    }
    if (query.kind() != null) {
      sql.append(" and kind = ?");
      parameters.add(query.kind().name());
    }
    if (query.region() != null) {
      sql.append(" and region_path @> array[?]::text[]");
      parameters.add(query.region());
    }
    return new SqlCondition(sql.toString(), parameters);
  }

  void write(Institution institution) {
    Position position = institution.position();
    batches.run(
        """
        insert into accounts.institution (id, number, name, kind, level, region, region_path, parent,
          address, phone, latitude, longitude, version, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set number = excluded.number, name = excluded.name,
          kind = excluded.kind, level = excluded.level, region = excluded.region,
          region_path = excluded.region_path, parent = excluded.parent, address = excluded.address,
          phone = excluded.phone, latitude = excluded.latitude, longitude = excluded.longitude,
          version = excluded.version, changed_at = excluded.changed_at
        """,
        List.of(
            new Object[][] {
              Batches.row(
                  institution.id(),
                  institution.number(),
                  institution.name(),
                  institution.kind().name(),
                  institution.level().name(),
                  institution.region(),
                  Batches.array(institution.regionPath()),
                  institution.parent(),
                  institution.address(),
                  institution.phone(),
                  position == null ? null : position.latitude(),
                  position == null ? null : position.longitude(),
                  institution.version(),
                  Batches.utc(institution.changedAt()))
            }));
  }

  private List<Institution> listWhere(String condition, Object... parameters) {
    return jdbc.query(SELECT + condition, InstitutionTable::read, parameters);
  }

  private static Institution read(ResultSet row, int number) throws SQLException {
    return new Institution(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        InstitutionKind.valueOf(row.getString("kind")),
        ServiceLevel.valueOf(row.getString("level")),
        row.getString("region"),
        PersonReader.texts(row, "region_path"),
        row.getObject("parent", UUID.class),
        row.getString("address"),
        row.getObject("phone", UUID.class),
        PersonReader.position(row),
        row.getLong("version"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
