package cn.tianwen.ingest.documents.ledger;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.ingest.analysis.TextFingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of the ledger. Every method takes part in the caller's transaction. */
public class LedgerDocuments {

  private static final String SELECT =
      "select id, file_id, path, title, format, status, fingerprint, duplicate_of, media_key, first_seen"
          + " from ingest.document ";

  private final JdbcClient jdbc;

  /** Works on the ingest tables of this database. */
  public LedgerDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The documents of a file. */
  public List<LedgerDocument> listOfFile(long fileId) {
    return jdbc.sql(SELECT + "where file_id = :file order by id")
        .param("file", fileId)
        .query(LedgerDocuments::document)
        .list();
  }

  /** The documents with these ids, as far as there are any. */
  public List<LedgerDocument> list(Collection<String> ids) {
    return jdbc.sql(SELECT + "where id = any(cast(:ids as text[])) order by id")
        .param("ids", ids.toArray(String[]::new))
        .query(LedgerDocuments::document)
        .list();
  }

  /** The documents that these ones stand for, and these ones themselves, as far as they exist. */
  public List<LedgerDocument> listGroups(Collection<String> representatives) {
    return jdbc.sql(
            SELECT
                + "where id = any(cast(:ids as text[])) or duplicate_of = any(cast(:ids as text[]))"
                + " order by id")
        .param("ids", representatives.toArray(String[]::new))
        .query(LedgerDocuments::document)
        .list();
  }

  /** The documents that may have a similar text. */
  public List<LedgerDocument> listCandidates(TextFingerprint fingerprint) {
    return jdbc.sql(SELECT + "where bands && cast(:bands as bigint[]) order by id")
        .param("bands", bands(fingerprint))
        .query(LedgerDocuments::document)
        .list();
  }

  /** Adds a document or replaces it; when it was seen first is kept. */
  public void put(LedgerDocument document) {
    jdbc.sql(
            """
            insert into ingest.document
              (id, file_id, path, title, format, status, fingerprint, bands, duplicate_of, media_key, first_seen)
            values (:id, :file, :path, :title, :format, :status, :fingerprint, cast(:bands as bigint[]), :duplicateOf,
              :mediaKey, :firstSeen)
            on conflict (id) do update set file_id = excluded.file_id, path = excluded.path, title = excluded.title,
              format = excluded.format, status = excluded.status, fingerprint = excluded.fingerprint,
              bands = excluded.bands, media_key = excluded.media_key
            """)
        .param("id", document.id())
        .param("file", document.fileId())
        .param("path", document.path())
        .param("title", document.title().replace("\u0000", ""))
        .param("format", document.format().name())
        .param("status", document.status().name())
        .param("fingerprint", document.fingerprint().toBytes())
        .param("bands", bands(document.fingerprint()))
        .param("duplicateOf", document.duplicateOf())
        .param("mediaKey", document.mediaKey())
        .param("firstSeen", Timestamp.from(document.firstSeen()))
        .update();
  }

  /** Forgets documents. */
  public void remove(Collection<String> ids) {
    jdbc.sql("delete from ingest.document where id = any(cast(:ids as text[]))")
        .param("ids", ids.toArray(String[]::new))
        .update();
  }

  /** Says which document is shown instead of another. */
  public void setDuplicateOf(String id, @Nullable String duplicateOf) {
    jdbc.sql("update ingest.document set duplicate_of = :duplicateOf where id = :id")
        .param("id", id)
        .param("duplicateOf", duplicateOf)
        .update();
  }

  /** Whether a document still uses kept content. */
  public boolean usesMedia(String mediaKey) {
    return jdbc.sql("select exists (select 1 from ingest.document where media_key = :key)")
        .param("key", mediaKey)
        .query(Boolean.class)
        .single();
  }

  /** How many documents of a source have each status, those that are shown themselves only. */
  public Map<DocumentStatus, Long> countByStatus(String source) {
    return Map.copyOf(
        jdbc
            .sql(
                """
                select document.status, count(*) from ingest.document
                join ingest.document_file file on file.id = document.file_id
                where file.source = :source group by document.status
                """)
            .param("source", source)
            .query(
                (row, index) -> Map.entry(DocumentStatus.valueOf(row.getString(1)), row.getLong(2)))
            .list()
            .stream()
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** How many documents of a source stand behind another one of the same text. */
  public long countDuplicates(String source) {
    return jdbc.sql(
            """
            select count(*) from ingest.document
            join ingest.document_file file on file.id = document.file_id
            where file.source = :source and document.duplicate_of is not null
            """)
        .param("source", source)
        .query(Long.class)
        .single();
  }

  private static Long[] bands(TextFingerprint fingerprint) {
    long[] bands = fingerprint.bands();
    Long[] boxed = new Long[bands.length];
    for (int i = 0; i < bands.length; i++) {
      boxed[i] = bands[i];
    }
    return boxed;
  }

  private static LedgerDocument document(ResultSet row, int index) throws SQLException {
    return new LedgerDocument(
        row.getString("id"),
        row.getLong("file_id"),
        row.getString("path"),
        row.getString("title"),
        DocumentFormat.valueOf(row.getString("format")),
        DocumentStatus.valueOf(row.getString("status")),
        TextFingerprint.fromBytes(
            Optional.ofNullable(row.getBytes("fingerprint")).orElseGet(() -> new byte[0])),
        row.getString("duplicate_of"),
        row.getString("media_key"),
        row.getTimestamp("first_seen").toInstant());
  }
}
