package cn.tianwen.ingest.documents.ledger;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the sources of documents lie. */
public class DocumentSources {

  private final JdbcClient jdbc;

  /** Works on the ingest tables of this database. */
  public DocumentSources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The folder that a source was last taken from: SHA-256 of its path, and the path masked. */
  public Optional<Folder> find(String name) {
    return jdbc.sql(
            "select folder_key as key, folder as path from ingest.document_source"
                + " where name = :name")
        .param("name", name)
        .query(Folder.class)
        .optional();
  }

  /** Notes where a source lies. */
  public void put(String name, Folder folder) {
    jdbc.sql(
            "insert into ingest.document_source (name, folder_key, folder)"
                + " values (:name, :key, :path) on conflict (name)"
                + " do update set folder_key = excluded.folder_key, folder = excluded.folder")
        .param("name", name)
        .param("key", folder.key())
        .param("path", folder.path())
        .update();
  }

  /**
   * A folder.
   *
   * @param key SHA-256 of its path, in hex
   * @param path masked
   */
  public record Folder(String key, String path) {}
}
