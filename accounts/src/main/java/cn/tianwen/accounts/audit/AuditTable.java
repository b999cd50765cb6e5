package cn.tianwen.accounts.audit;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of the audit log. Every method takes part in the transaction of its caller. */
final class AuditTable {

  /** All columns, as {@link #read} takes them. */
  static final String COLUMNS =
      """
      sequence, at, actor, role, operation, object_kind, object_id, region_path, outcome, detail,
        encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash
      """;

  private static final int ROWS_AT_ONCE = 1_000;

  private final JdbcTemplate jdbc;

  AuditTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The head, which nobody else may move before the transaction ends. */
  ChainHead lockHead() {
    return findHead("for update")
        .orElseThrow(() -> new IllegalStateException("accounts.audit_head has lost its row"));
  }

  Optional<ChainHead> findHead() {
    return findHead("");
  }

  private Optional<ChainHead> findHead(String lock) {
    return jdbc
        .query(
            "select sequence, encode(hash, 'hex') from accounts.audit_head " + lock,
            (row, number) -> new ChainHead(row.getLong(1), row.getString(2)))
        .stream()
        .findFirst();
  }

  /** Writes the entry and moves the head to it. */
  void append(AuditEntry entry) {
    jdbc.update(
        """
        insert into accounts.audit_entry (sequence, at, actor, role, operation, object_kind,
          object_id, region_path, outcome, detail, previous_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?::json, decode(?, 'hex'), decode(?, 'hex'))
        """,
        entry.sequence(),
        timestamp(entry.at()),
        entry.actor(),
        entry.role(),
        entry.operation(),
        entry.objectKind(),
        entry.objectId(),
        arrayOf(entry.regionPath()),
        entry.outcome(),
        entry.detail(),
        entry.previousHash(),
        entry.hash());
    jdbc.update(
        "update accounts.audit_head set sequence = ?, hash = decode(?, 'hex')",
        entry.sequence(),
        entry.hash());
  }

  /** The place in the chain, if an entry stands there. */
  Optional<ChainHead> find(long sequence) {
    return jdbc
        .query(
            "select sequence, encode(hash, 'hex') from accounts.audit_entry where sequence = ?",
            (row, number) -> new ChainHead(row.getLong(1), row.getString(2)),
            sequence)
        .stream()
        .findFirst();
  }

  /** Hands over all entries in order; memory does not grow with their number. */
  void forEach(Consumer<AuditEntry> reader) {
    jdbc.query(
        connection -> {
          PreparedStatement statement =
              connection.prepareStatement(
                  "select " + COLUMNS + " from accounts.audit_entry order by sequence, hash");
          statement.setFetchSize(ROWS_AT_ONCE);
          return statement;
        },
        row -> {
          reader.accept(read(row));
        });
  }

  /** The last entry before the first one that is not older than an instant. */
  Optional<ChainHead> lastBefore(Instant instant) {
    Long sequence =
        jdbc.queryForObject(
            """
            select coalesce(
              (select min(sequence) from accounts.audit_entry where at >= ?) - 1,
              (select max(sequence) from accounts.audit_entry), 0)
            """,
            Long.class,
            timestamp(instant));
    return sequence == null ? Optional.empty() : find(sequence);
  }

  void insert(Checkpoint checkpoint) {
    jdbc.update(
        """
        insert into accounts.audit_checkpoint (sequence, hash, entries, made_at, signature)
        values (?, decode(?, 'hex'), ?, ?, decode(?, 'hex'))
        """,
        checkpoint.place().sequence(),
        checkpoint.place().hash(),
        checkpoint.entries(),
        timestamp(checkpoint.madeAt()),
        checkpoint.signature());
  }

  List<Checkpoint> checkpoints() {
    return jdbc.query(
        """
        select sequence, encode(hash, 'hex') as hash, entries, made_at,
          encode(signature, 'hex') as signature
        from accounts.audit_checkpoint order by sequence
        """,
        (row, number) ->
            new Checkpoint(
                new ChainHead(row.getLong("sequence"), row.getString("hash")),
                row.getLong("entries"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("signature")));
  }

  int deleteUpTo(long sequence) {
    return jdbc.update("delete from accounts.audit_entry where sequence <= ?", sequence);
  }

  static AuditEntry read(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    return new AuditEntry(
        row.getLong("sequence"),
        at == null ? null : at.toInstant(),
        row.getString("actor"),
        row.getString("role"),
        row.getString("operation"),
        row.getString("object_kind"),
        row.getString("object_id"),
        texts(row.getArray("region_path")),
        row.getString("outcome"),
        row.getString("detail"),
        orEmpty(row.getString("previous_hash")),
        orEmpty(row.getString("hash")));
  }

  private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
    return array == null
        ? null
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  private static @Nullable String arrayOf(@Nullable List<String> codes) {
    return codes == null ? null : "{" + String.join(",", codes) + "}";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
