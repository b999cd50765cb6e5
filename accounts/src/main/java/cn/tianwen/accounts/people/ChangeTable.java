package cn.tianwen.accounts.people;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of what was changed. Every method takes part in the transaction of its caller. */
final class ChangeTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

  private final JdbcTemplate jdbc;
  private final Batches batches;

  /** A change and what was changed. */
  record Entry(RecordKind kind, UUID id, RecordChange change) {}

  ChangeTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.batches = new Batches(jdbc);
  }

  void insert(Collection<Entry> entries) {
    batches.run(
        """
        insert into accounts.record_change (record_kind, record_id, version, at, actor, changes)
        values (?, ?, ?, ?, ?, ?::jsonb)
        """,
        entries.stream()
            .map(
                entry ->
                    Batches.row(
                        entry.kind().column(),
                        entry.id(),
                        entry.change().version(),
                        Batches.utc(entry.change().at()),
                        entry.change().actor(),
                        JSON.writeValueAsString(entry.change().changes())))
            .toList());
  }

  /** The changes of a record, the newest first. */
  List<RecordChange> list(RecordKind kind, UUID id) {
    return jdbc.query(
        """
        select version, at, actor, changes from accounts.record_change
        where record_kind = ? and record_id = ? order by version desc, sequence desc
        """,
        (row, number) ->
            new RecordChange(
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                JSON.readValue(row.getString("changes"), CHANGES)),
        kind.column(),
        id);
  }

  /** Forgets the values; that something was changed, when and by whom stays. */
  void forgetValues(RecordKind kind, UUID id) {
    jdbc.update(
        "update accounts.record_change set changes = '[]' where record_kind = ? and record_id = ?",
        kind.column(),
        id);
  }
}
