package cn.tianwen.accounts.vault;

import cn.tianwen.accounts.keys.Keys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of the vault. Every method takes part in the transaction of its caller. */
final class VaultTable {

  private static final String SELECT =
      "select id, owner, kind, sealed from accounts.vault_entry where ";

  /** Sealed or hashed with a key that is not the current one. */
  private static final String OUTDATED = "(value_key <> ? or lookup_key <> ?)";

  private final JdbcTemplate jdbc;

  VaultTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(VaultEntry entry, PersonalNumber number, Keys keys, Instant at) {
    insertAll(Map.of(entry, number), keys, at);
  }

  void insertAll(Map<VaultEntry, PersonalNumber> numbers, Keys keys, Instant at) {
    jdbc.batchUpdate(
        """
        insert into accounts.vault_entry
          (id, owner, kind, sealed, value_key, lookup, lookup_key, stored_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        numbers.entrySet().stream()
            .map(each -> columns(each.getKey(), each.getValue(), keys, at))
            .toList());
  }

  private static Object[] columns(VaultEntry entry, PersonalNumber number, Keys keys, Instant at) {
    return new Object[] {
      entry.id(),
      entry.owner(),
      entry.kind().name(),
      SealedNumber.seal(entry, number, keys.values()).sealed(),
      keys.values().primaryId(),
      SealedNumber.lookup(number, keys.lookup()),
      keys.lookup().primaryId(),
      at.atOffset(ZoneOffset.UTC)
    };
  }

  /** The entries that hold just these numbers of just these owners. */
  Map<UUID, VaultEntry> findOfOwners(Map<UUID, PersonalNumber> numbers, Keys keys) {
    List<UUID> owners = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<byte[]> lookups = new ArrayList<>();
    numbers.forEach(
        (owner, number) ->
            SealedNumber.lookups(number, keys)
                .forEach(
                    lookup -> {
                      owners.add(owner);
                      kinds.add(number.kind().name());
                      lookups.add(lookup);
                    }));
    Map<UUID, VaultEntry> found = new LinkedHashMap<>();
    jdbc.query(
        """
        select v.id, v.owner, v.kind, v.sealed
        from unnest(?::uuid[], ?::text[], ?::bytea[]) as wanted (owner, kind, lookup)
        join accounts.vault_entry v using (owner, kind, lookup)
        order by v.stored_at desc, v.id desc
        """,
        row -> {
          VaultEntry entry = read(row, 0).entry();
          found.put(entry.owner(), entry);
        },
        owners.toArray(UUID[]::new),
        kinds.toArray(String[]::new),
        lookups.toArray(byte[][]::new));
    return found;
  }

  Optional<SealedNumber> find(UUID id) {
    return jdbc.query(SELECT + "id = ?", VaultTable::read, id).stream().findFirst();
  }

  List<SealedNumber> list(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.query(SELECT + "id in (%s)".formatted(marks(ids)), VaultTable::read, ids.toArray());
  }

  List<VaultEntry> listByOwner(UUID owner) {
    return jdbc.query(SELECT + "owner = ? order by stored_at, id", VaultTable::read, owner).stream()
        .map(SealedNumber::entry)
        .toList();
  }

  List<VaultEntry> listByNumber(PersonalNumber number, Keys keys) {
    Collection<byte[]> lookups = SealedNumber.lookups(number, keys);
    List<Object> parameters = new ArrayList<>(lookups);
    parameters.add(number.kind().name());
    return jdbc
        .query(
            SELECT + "lookup in (%s) and kind = ? order by stored_at, id".formatted(marks(lookups)),
            VaultTable::read,
            parameters.toArray())
        .stream()
        .map(SealedNumber::entry)
        .toList();
  }

  int deleteByOwner(UUID owner) {
    return jdbc.update("delete from accounts.vault_entry where owner = ?", owner);
  }

  int deleteAll(Collection<UUID> ids) {
    return jdbc.update(
        "delete from accounts.vault_entry where id = any (?)", (Object) ids.toArray(UUID[]::new));
  }

  int delete(UUID id) {
    return jdbc.update("delete from accounts.vault_entry where id = ?", id);
  }

  /** Some entries that are not of the current keys and that nobody else is working on. */
  List<SealedNumber> lockOutdated(Keys keys, int limit) {
    return jdbc.query(
        SELECT + OUTDATED + " limit ? for update skip locked",
        VaultTable::read,
        keys.values().primaryId(),
        keys.lookup().primaryId(),
        limit);
  }

  long countOutdated(Keys keys) {
    Long count =
        jdbc.queryForObject(
            "select count(*) from accounts.vault_entry where " + OUTDATED,
            Long.class,
            keys.values().primaryId(),
            keys.lookup().primaryId());
    return count == null ? 0 : count;
  }

  boolean hasOutdated(Keys keys) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from accounts.vault_entry where " + OUTDATED + ")",
            Boolean.class,
            keys.values().primaryId(),
            keys.lookup().primaryId()));
  }

  /** Seals and hashes an entry anew with the current keys. */
  void renew(SealedNumber old, Keys keys) {
    PersonalNumber number = old.open(keys.values());
    jdbc.update(
        """
        update accounts.vault_entry set sealed = ?, value_key = ?, lookup = ?, lookup_key = ?
        where id = ?
        """,
        SealedNumber.seal(old.entry(), number, keys.values()).sealed(),
        keys.values().primaryId(),
        SealedNumber.lookup(number, keys.lookup()),
        keys.lookup().primaryId(),
        old.entry().id());
  }

  private static String marks(Collection<?> values) {
    return String.join(",", Collections.nCopies(values.size(), "?"));
  }

  private static SealedNumber read(ResultSet row, int number) throws SQLException {
    return new SealedNumber(
        new VaultEntry(
            row.getObject("id", UUID.class),
            row.getObject("owner", UUID.class),
            PersonalNumberKind.valueOf(row.getString("kind"))),
        row.getBytes("sealed"));
  }
}
