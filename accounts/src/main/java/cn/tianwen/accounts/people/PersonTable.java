package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.SqlCondition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the tables of people. Every method takes part in the transaction of its caller. */
final class PersonTable {

  private static final String IS_LAST_FOR =
      """
      select not exists (select from accounts.person p join accounts.person_role r on r.person = p.id
        where p.status = 'ACTIVE' and p.id <> ? and r.role = 'SYSTEM_ADMINISTRATOR')
      """;

  private static final String WITH_NUMBERS =
      """
      where p.id in (select person from accounts.expert where number = any (?)
        union all select person from accounts.information_officer where number = any (?))
      """;

  private final JdbcTemplate jdbc;

  PersonTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Person> find(UUID id) {
    return listWhere("where p.id = ?", id).stream().findFirst();
  }

  /** The person, whom nobody else changes until the transaction ends. */
  Optional<Person> lock(UUID id) {
    return listWhere("where p.id = ? for update of p", id).stream().findFirst();
  }

  List<Person> list(Collection<UUID> ids) {
    return listWhere("where p.id = any (?)", (Object) ids.toArray(UUID[]::new));
  }

  /** The people that have one of these entries of the vault as their phone, the oldest first. */
  List<Person> listByPhone(Collection<UUID> entries) {
    return listWhere(
        "where p.phone = any (?) and p.status <> 'ERASED' order by p.created_at, p.id",
        (Object) entries.toArray(UUID[]::new));
  }

  /** People in the order of their ids, from the one after. */
  List<Person> listAfter(UUID id, int limit) {
    return listWhere("where p.id > ? order by p.id limit ?", id, limit);
  }

  Optional<Person> findByExpertNumber(String number) {
    return listWhere("where e.number = ?", number).stream().findFirst();
  }

  /** The people with these numbers of experts or of officers. */
  List<Person> listByNumbers(Collection<String> experts, Collection<String> officers) {
    return listWhere(WITH_NUMBERS, array(experts), array(officers));
  }

  /** The same, and nobody else changes them until the transaction ends. */
  List<Person> lockByNumbers(Collection<String> experts, Collection<String> officers) {
    return listWhere(
        WITH_NUMBERS + "order by p.id for update of p", array(experts), array(officers));
  }

  List<Person> list(Scope scope, PeopleQuery query) {
    SqlCondition wanted = PeopleCondition.of(scope, query);
    return listWhere(
        "where %s order by p.name, p.id limit %d offset %d"
            .formatted(wanted.sql(), query.size(), (long) query.page() * query.size()),
        wanted.parameters().toArray());
  }

  long count(Scope scope, PeopleQuery query) {
    SqlCondition wanted = PeopleCondition.of(scope, query);
    Long count =
        jdbc.queryForObject(
            "select count(*) " + PersonReader.FROM + "where " + wanted.sql(),
            Long.class,
            wanted.parameters().toArray());
    return count == null ? 0 : count;
  }

  /** Whether nobody but this person is an active system administrator. */
  boolean isLastAdministrator(UUID id) {
    return Boolean.TRUE.equals(jdbc.queryForObject(IS_LAST_FOR, Boolean.class, id));
  }

  /** Lets others who do the same wait until the transaction ends. */
  void lockFor(String purpose) {
    jdbc.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> {},
        "tianwen.accounts.people." + purpose);
  }

  private static Object array(Collection<String> values) {
    return values.toArray(String[]::new);
  }

  private List<Person> listWhere(String condition, Object... parameters) {
    return jdbc.query(PersonReader.SELECT + condition, PersonReader::read, parameters);
  }
}
