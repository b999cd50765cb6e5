package cn.tianwen.ingest.ledger;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The files that were given to ingest. */
public class SourceFiles {

  private final JdbcClient jdbc;

  /** Works on the ingest tables of this database. */
  public SourceFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The entry of a file with this content: the newest one of that name when its content is the
   * same, else a new one. Going back to an earlier content therefore counts as a new one too.
   */
  @Transactional
  public SourceFile register(String name, String sha256, long rows) {
    Optional<SourceFile> newest =
        jdbc.sql(
                "select id, name, sha256, row_count as rows from ingest.source_file"
                    + " where name = :name order by id desc limit 1")
            .param("name", name)
            .query(SourceFile.class)
            .optional();
    return newest
        .filter(file -> file.sha256().equals(sha256))
        .orElseGet(() -> insert(name, sha256, rows));
  }

  private SourceFile insert(String name, String sha256, long rows) {
    long id =
        jdbc.sql(
                "insert into ingest.source_file (name, sha256, row_count)"
                    + " values (:name, :sha256, :rows) returning id")
            .param("name", name)
            .param("sha256", sha256)
            .param("rows", rows)
            .query(Long.class)
            .single();
    return new SourceFile(id, name, sha256, rows);
  }
}
