package cn.tianwen.ingest.documents.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger says to people. */
public class DocumentReports {

  private final JdbcClient jdbc;

  /** Works on the ingest tables of this database. */
  public DocumentReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many files of a source are in a state.
   *
   * @param source name of the source
   * @param state how far they are
   * @param reason why, for refused and deferred ones; empty otherwise
   * @param documents how many documents they have in the index
   * @param passages of these documents
   */
  public record Total(
      String source, FileState state, String reason, long files, long documents, long passages) {}

  /**
   * A file, or an entry of one, that is not in the index.
   *
   * @param source name of the source
   * @param path in the source, masked
   * @param state of its file
   * @param fault why
   * @param attempts how often the file was tried
   * @param nextAttempt when it is tried again by itself; null for never
   * @param quarantine SHA-256 under which it is kept in quarantine; null when it is not
   */
  public record Failure(
      String source,
      String path,
      FileState state,
      FileFault fault,
      int attempts,
      @Nullable Instant nextAttempt,
      @Nullable String quarantine) {}

  /** Totals by source, state and reason. */
  public List<Total> totals(Optional<String> source) {
    return jdbc.sql(
            """
            select source, state, case when state in ('REFUSED', 'DEFERRED') then coalesce(reason, '') else '' end,
              count(*), sum(documents), sum(passages)
            from ingest.document_file where cast(:source as text) is null or source = :source
            group by 1, 2, 3 order by 1, 2, 3
            """)
        .param("source", source.orElse(null))
        .query(
            (row, index) ->
                new Total(
                    row.getString(1),
                    FileState.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6)))
        .list();
  }

  /** Refused and deferred files and entries, by source and path. */
  public List<Failure> failures(Optional<String> source) {
    return jdbc.sql(
            """
            select source, path, state, coalesce(reason, '') as reason, coalesce(detail, '') as detail, attempts,
              next_attempt, case when quarantined then sha256 end as quarantine
            from ingest.document_file
            where state in ('REFUSED', 'DEFERRED') and (cast(:source as text) is null or source = :source)
            union all
            select file.source, file.path || '!/' || unread.path, file.state, unread.reason, unread.detail,
              file.attempts, null, null
            from ingest.document_unread_entry unread join ingest.document_file file on file.id = unread.file_id
            where cast(:source as text) is null or file.source = :source
            order by 1, 2
            """)
        .param("source", source.orElse(null))
        .query(
            (row, index) -> {
              Timestamp next = row.getTimestamp("next_attempt");
              return new Failure(
                  row.getString("source"),
                  row.getString("path"),
                  FileState.valueOf(row.getString("state")),
                  new FileFault(row.getString("reason"), row.getString("detail")),
                  row.getInt("attempts"),
                  next == null ? null : next.toInstant(),
                  row.getString("quarantine"));
            })
        .list();
  }
}
