package cn.tianwen.ingest.documents.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of the ledger. Every method takes part in the caller's transaction, so that a file's
 * state is never apart from its documents.
 */
public class DocumentFiles {

  private static final String SELECT =
      """
      select id, source, path, sha256, companions, analysis, publish, state, attempts, next_attempt, documents,
        (select count(*) from ingest.document_unread_entry unread where unread.file_id = file.id) as unread
      from ingest.document_file file
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  /** Works on the ingest tables of this database. */
  public DocumentFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The file at a place. */
  public Optional<LedgerFile> find(String source, String pathKey) {
    return jdbc.sql(SELECT + "where source = :source and path_key = :key")
        .param("source", source)
        .param("key", pathKey)
        .query(DocumentFiles::file)
        .optional();
  }

  /** Notes a file that was never seen before; it waits. */
  public long add(SeenFile seen, Instant now) {
    return jdbc.sql(
            """
            insert into ingest.document_file
              (source, path_key, path, sha256, bytes, modified, companions, state, first_seen, last_seen)
            values (:source, :key, :path, :sha256, :bytes, :modified, :companions, 'WAITING', :now, :now)
            returning id
            """)
        .param("source", seen.source())
        .param("key", seen.pathKey())
        .param("path", seen.path())
        .param("sha256", seen.sha256())
        .param("bytes", seen.bytes())
        .param("modified", Timestamp.from(seen.modified()))
        .param("companions", seen.companions())
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  /** Notes that a file has other content or other companions now; it waits, as if it were new. */
  public void change(long id, SeenFile seen, Instant now) {
    jdbc.sql(
            """
            update ingest.document_file
            set publish = publish and sha256 = :sha256, sha256 = :sha256, bytes = :bytes, modified = :modified,
              companions = :companions, state = 'WAITING', reason = null, detail = null, attempts = 0,
              next_attempt = null, last_seen = :now, quarantined = false
            where id = :id
            """)
        .param("id", id)
        .param("sha256", seen.sha256())
        .param("bytes", seen.bytes())
        .param("modified", Timestamp.from(seen.modified()))
        .param("companions", seen.companions())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Notes that a file was seen again, and how far it is. */
  public void see(long id, FileState state, SeenFile seen, Instant now) {
    jdbc.sql(
            "update ingest.document_file set state = :state, modified = :modified, last_seen = :now"
                + " where id = :id")
        .param("id", id)
        .param("state", state.name())
        .param("modified", Timestamp.from(seen.modified()))
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The reason that a refused or deferred file has; empty for others. */
  public String reason(long id) {
    return jdbc.sql("select coalesce(reason, '') from ingest.document_file where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  /** Notes that a waiting file is worked on. */
  public void begin(long id, Instant started) {
    jdbc.sql(
            "update ingest.document_file set started = :started, attempts = attempts + 1"
                + " where id = :id")
        .param("id", id)
        .param("started", Timestamp.from(started))
        .update();
  }

  /** Notes that the documents of a file are in the index. */
  public void ingest(
      long id, long version, String analysis, boolean publish, int documents, int passages) {
    jdbc.sql(
            """
            update ingest.document_file
            set state = 'INGESTED', reason = null, detail = null, next_attempt = null, finished = :now,
              version = :version, analysis = :analysis, publish = :publish, documents = :documents,
              passages = :passages, quarantined = false
            where id = :id
            """)
        .param("id", id)
        .param("now", Timestamp.from(clock.instant()))
        .param("version", version)
        .param("analysis", analysis)
        .param("publish", publish)
        .param("documents", documents)
        .param("passages", passages)
        .update();
  }

  /**
   * Notes that a file could not be brought in. Documents that an earlier content of it has in the
   * index stay.
   *
   * @param nextAttempt when it may be tried again by itself; null for never
   */
  public void refuse(long id, FileFault fault, @Nullable Instant nextAttempt, boolean quarantined) {
    jdbc.sql(
            """
            update ingest.document_file
            set state = :state, reason = :reason, detail = :detail, next_attempt = :next, finished = :now,
              quarantined = :quarantined
            where id = :id
            """)
        .param("id", id)
        .param("state", (nextAttempt == null ? FileState.REFUSED : FileState.DEFERRED).name())
        .param("reason", fault.reason())
        .param("detail", fault.detail())
        .param("next", nextAttempt == null ? null : Timestamp.from(nextAttempt))
        .param("now", Timestamp.from(clock.instant()))
        .param("quarantined", quarantined)
        .update();
  }

  /** Notes that the documents of a file that is gone were removed. */
  public void remove(long id) {
    jdbc.sql(
            """
            update ingest.document_file
            set state = 'REMOVED', reason = null, detail = null, next_attempt = null, finished = :now, publish = false,
              documents = 0, passages = 0, quarantined = false
            where id = :id
            """)
        .param("id", id)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Notes as missing what a survey of the whole source, begun at this time, did not see. */
  public void markMissing(String source, Instant surveyed) {
    jdbc.sql(
            """
            update ingest.document_file set state = 'MISSING', next_attempt = null
            where source = :source and last_seen < :surveyed and state not in ('MISSING', 'REMOVED')
            """)
        .param("source", source)
        .param("surveyed", Timestamp.from(surveyed))
        .update();
  }

  /** The missing files of a source, by path. */
  public List<LedgerFile> listMissing(String source) {
    return jdbc.sql(SELECT + "where source = :source and state = 'MISSING' order by path, id")
        .param("source", source)
        .query(DocumentFiles::file)
        .list();
  }

  /** Replaces what is noted of the entries of a file that could not be read. */
  public void setUnread(long id, Collection<UnreadEntry> entries) {
    jdbc.sql("delete from ingest.document_unread_entry where file_id = :id")
        .param("id", id)
        .update();
    for (UnreadEntry entry : entries) {
      jdbc.sql(
              "insert into ingest.document_unread_entry (file_id, path, reason, detail)"
                  + " values (:id, :path, :reason, :detail)")
          .param("id", id)
          .param("path", entry.path())
          .param("reason", entry.fault().reason())
          .param("detail", entry.fault().detail())
          .update();
    }
  }

  /** Whether a file of this content is in quarantine. */
  public boolean isQuarantined(String sha256) {
    return jdbc.sql(
            "select exists (select 1 from ingest.document_file"
                + " where quarantined and sha256 = :sha256)")
        .param("sha256", sha256)
        .query(Boolean.class)
        .single();
  }

  /**
   * Notes that the index is empty, because it was lost: what was in it waits, and the documents of
   * files that are gone cannot come back.
   */
  public void forgetIndex() {
    jdbc.sql("delete from ingest.document").update();
    jdbc.sql("delete from ingest.document_in_flight").update();
    jdbc.sql(
            """
            update ingest.document_file set documents = 0, passages = 0,
              state = case when state = 'INGESTED' then 'WAITING' else state end
            """)
        .update();
  }

  /** The next external version of documents. */
  public long nextVersion() {
    return jdbc.sql("select nextval('ingest.document_version')").query(Long.class).single();
  }

  private static LedgerFile file(ResultSet row, int index) throws SQLException {
    Timestamp next = row.getTimestamp("next_attempt");
    return new LedgerFile(
        row.getLong("id"),
        row.getString("source"),
        row.getString("path"),
        row.getString("sha256"),
        row.getString("companions"),
        row.getString("analysis"),
        row.getBoolean("publish"),
        FileState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        next == null ? null : next.toInstant(),
        row.getInt("documents"),
        row.getInt("unread"));
  }
}
