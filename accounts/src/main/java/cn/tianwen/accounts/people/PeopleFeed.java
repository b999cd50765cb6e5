package cn.tianwen.accounts.people;

import cn.tianwen.database.ModuleDatabase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the index of people is told: whose records changed, and how they are now. Needs no secret
 * key, because it never touches the vault. Thread-safe.
 */
public final class PeopleFeed {

  /** Shared by those that drain, taken alone by who builds the index anew. */
  private static final long LOCK = 0x7457_0003L;

  private static final String CLAIM =
      """
      select sequence, record_kind, record_id from accounts.outbox
      order by sequence limit ? for update skip locked
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final PersonTable people;
  private final InstitutionTable institutions;

  /** Reads the schema {@code accounts}. */
  public PeopleFeed(ModuleDatabase accounts) {
    this.jdbc = accounts.jdbc();
    this.transactions = accounts.transactions();
    this.people = new PersonTable(jdbc);
    this.institutions = new InstitutionTable(jdbc);
  }

  /**
   * A person with the institution that they work at.
   *
   * @param institution name; empty when unknown
   * @param institutionVersion 0 without one
   */
  public record Entry(Person person, String institution, long institutionVersion) {}

  /**
   * Gives the ids of people with changes that are waiting to a consumer and forgets the changes
   * when it returns; when it throws, they are there the next time. Who does the same at the same
   * time gets others.
   *
   * @param limit changes at a time, from 1
   * @return how many changes were done; 0 when none is waiting, or the index is built anew
   */
  public int drain(int limit, Consumer<Set<UUID>> consumer) {
    Integer done =
        transactions.execute(
            status -> {
              Boolean free =
                  jdbc.queryForObject(
                      "select pg_try_advisory_xact_lock_shared(?)", Boolean.class, LOCK);
              return Boolean.TRUE.equals(free) ? drainClaimed(limit, consumer) : Integer.valueOf(0);
            });
    return done == null ? 0 : done;
  }

  private Integer drainClaimed(int limit, Consumer<Set<UUID>> consumer) {
    List<Claim> claims =
        jdbc.query(
            CLAIM,
            (row, number) ->
                new Claim(
                    row.getLong("sequence"),
                    row.getString("record_kind"),
                    row.getObject("record_id", UUID.class)),
            limit);
    if (claims.isEmpty()) {
      return 0;
    }
    Set<UUID> changed = new HashSet<>(claimed(claims, RecordKind.PERSON));
    changed.addAll(workingAt(claimed(claims, RecordKind.INSTITUTION)));
    consumer.accept(changed);
    jdbc.update(
        "delete from accounts.outbox where sequence = any (?)",
        (Object) claims.stream().map(Claim::sequence).toArray(Long[]::new));
    return claims.size();
  }

  private static Set<UUID> claimed(List<Claim> claims, RecordKind kind) {
    return claims.stream()
        .filter(claim -> claim.kind().equals(kind.column()))
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  private List<UUID> workingAt(Set<UUID> changed) {
    return changed.isEmpty()
        ? List.of()
        : jdbc.queryForList(
            "select id from accounts.person where institution = any (?)",
            UUID.class,
            (Object) changed.toArray(UUID[]::new));
  }

  /** People as they are now, in no order; unknown ids are left out. */
  public List<Entry> list(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : entries(people.list(ids));
  }

  /**
   * All people in the order of their ids, a part at a time.
   *
   * @param id those after it; {@code new UUID(0, 0)} to begin
   * @param limit how many at most
   */
  public List<Entry> listAfter(UUID id, int limit) {
    return entries(people.listAfter(id, limit));
  }

  /** How many people there are, whatever their status. */
  public long count() {
    Long count = jdbc.queryForObject("select count(*) from accounts.person", Long.class);
    return count == null ? 0 : count;
  }

  /** How many changes are waiting. */
  public long waiting() {
    Long count = jdbc.queryForObject("select count(*) from accounts.outbox", Long.class);
    return count == null ? 0 : count;
  }

  /**
   * Runs while nobody drains: what changes meanwhile waits. Waits itself for those that drain now.
   */
  public <T> T undisturbed(Supplier<T> work) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
              return work.get();
            }));
  }

  private List<Entry> entries(List<Person> found) {
    Set<UUID> employers =
        found.stream()
            .map(Person::institution)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, Institution> known =
        employers.isEmpty()
            ? Map.of()
            : institutions.list(employers).stream()
                .collect(Collectors.toMap(Institution::id, Function.identity()));
    return found.stream().map(person -> entry(person, known)).toList();
  }

  private static Entry entry(Person person, Map<UUID, Institution> known) {
    Institution employer = person.institution() == null ? null : known.get(person.institution());
    return employer == null
        ? new Entry(person, "", 0)
        : new Entry(person, employer.name(), employer.version());
  }

  private record Claim(long sequence, String kind, UUID id) {}
}
