package cn.tianwen.editorial.publish;

import cn.tianwen.database.ModuleDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the index of content is told: of which items the public sees something else, and what it
 * sees now. Thread-safe.
 */
public final class ContentFeed {

  /** Shared by those that drain, taken alone by who builds the index anew. */
  private static final long LOCK = 0x7457_0006L;

  private static final String CLAIM =
      """
      select sequence, item from editorial.outbox
      order by sequence limit ? for update skip locked
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final PublishedTable published;

  /** Reads the schema {@code editorial}. */
  public ContentFeed(ModuleDatabase editorial) {
    this.jdbc = editorial.jdbc();
    this.transactions = editorial.transactions();
    this.published = new PublishedTable(jdbc);
  }

  /**
   * An item that is or was public.
   *
   * @param number publication number, which stays when the item is not public any more
   * @param revision grows with every change of what the public sees, and with nothing else
   * @param published what it sees now; empty when it was withdrawn or has expired
   */
  public record Entry(UUID item, String number, long revision, Optional<PublishedItem> published) {}

  /**
   * Gives the ids of items with changes that are waiting to a consumer and forgets the changes when
   * it returns; when it throws, they are there the next time. Who does the same at the same time
   * gets others.
   *
   * @param limit changes at a time, from 1
   * @return how many changes were done; 0 when none is waiting, or the index is built anew
   */
  public int drain(int limit, Consumer<Set<UUID>> consumer) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              Boolean free =
                  jdbc.queryForObject(
                      "select pg_try_advisory_xact_lock_shared(?)", Boolean.class, LOCK);
              return Boolean.TRUE.equals(free) ? drainClaimed(limit, consumer) : Integer.valueOf(0);
            }));
  }

  private Integer drainClaimed(int limit, Consumer<Set<UUID>> consumer) {
    List<Claim> claims =
        jdbc.query(
            CLAIM,
            (row, number) -> new Claim(row.getLong("sequence"), row.getObject("item", UUID.class)),
            limit);
    if (claims.isEmpty()) {
      return 0;
    }
    consumer.accept(claims.stream().map(Claim::item).collect(Collectors.toSet()));
    jdbc.update(
        "delete from editorial.outbox where sequence = any (?)",
        (Object) claims.stream().map(Claim::sequence).toArray(Long[]::new));
    return claims.size();
  }

  /** Items as the public sees them now, in no order; what was never public is left out. */
  public List<Entry> list(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : entries("id = any (?)", (Object) ids.toArray(UUID[]::new));
  }

  /**
   * All items that are or were public in the order of their ids, a part at a time.
   *
   * @param id those after it; {@code new UUID(0, 0)} to begin
   * @param limit how many at most
   */
  public List<Entry> listAfter(UUID id, int limit) {
    return entries("id > ? order by id limit ?", id, limit);
  }

  /** How many items are public now. */
  public long count() {
    return number("select count(*) from editorial.publication where ending is null");
  }

  /** How many changes are waiting. */
  public long waiting() {
    return number("select count(*) from editorial.outbox");
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

  private List<Entry> entries(String condition, Object... parameters) {
    // A text read a moment later may be newer than the revision; that change is noted and comes,
    // too.
    List<Entry> bare =
        jdbc.query(
            "select id, number, public_revision from editorial.item where public_revision > 0 and "
                + condition,
            (row, number) ->
                new Entry(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getLong("public_revision"),
                    Optional.empty()),
            parameters);
    Map<UUID, PublishedItem> live =
        published
            .listWhere(
                "i.id = any (?)", (Object) bare.stream().map(Entry::item).toArray(UUID[]::new))
            .stream()
            .collect(Collectors.toMap(found -> found.item().id(), Function.identity()));
    return bare.stream()
        .map(
            entry ->
                new Entry(
                    entry.item(),
                    entry.number(),
                    entry.revision(),
                    Optional.ofNullable(live.get(entry.item()))))
        .toList();
  }

  private long number(String sql) {
    return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
  }

  private record Claim(long sequence, UUID item) {}
}
