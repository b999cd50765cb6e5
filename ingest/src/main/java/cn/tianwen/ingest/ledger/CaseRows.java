package cn.tianwen.ingest.ledger;

import cn.tianwen.rows.RejectedRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of the file under way: which row claimed which case id, and which rows were refused.
 * Written in the transaction of their chunk, so that a restart neither forgets nor doubles any.
 */
public class CaseRows {

  private final JdbcClient jdbc;

  /** Works on the ingest tables of this database. */
  public CaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Claims case ids for rows. The first row of a file that names an id keeps it.
   *
   * @param idsByRow row number to case id
   * @return row number to the number of the earlier row that has the id already
   */
  public Map<Long, Long> claim(long sourceId, Map<Long, String> idsByRow) {
    if (idsByRow.isEmpty()) {
      return Map.of();
    }
    List<Map.Entry<Long, String>> entries = List.copyOf(idsByRow.entrySet());
    Long[] numbers = entries.stream().map(Map.Entry::getKey).toArray(Long[]::new);
    String[] ids = entries.stream().map(Map.Entry::getValue).toArray(String[]::new);
    jdbc.sql(
            "insert into ingest.case_row (source_id, case_id, row_number)"
                + " select :source, claim.id, claim.number"
                + " from unnest(cast(:ids as text[]), cast(:numbers as bigint[]))"
                + " as claim (id, number) order by claim.number"
                + " on conflict do nothing")
        .param("source", sourceId)
        .param("ids", ids)
        .param("numbers", numbers)
        .update();
    Map<String, Long> owners =
        jdbc
            .sql(
                "select case_id, row_number from ingest.case_row"
                    + " where source_id = :source and case_id = any(cast(:ids as text[]))")
            .param("source", sourceId)
            .param("ids", ids)
            .query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return entries.stream()
        .filter(entry -> !entry.getKey().equals(owners.get(entry.getValue())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> owners.getOrDefault(entry.getValue(), 0L)));
  }

  /** Notes refused rows; a row that is noted already stays as it is. */
  public void reject(long sourceId, Collection<RejectedRow> rows) {
    for (RejectedRow row : rows) {
      jdbc.sql(
              "insert into ingest.rejected_row (source_id, row_number, field, reason, raw)"
                  + " values (:source, :number, :field, :reason, :raw) on conflict do nothing")
          .param("source", sourceId)
          .param("number", row.number())
          .param("field", row.field())
          .param("reason", row.reason())
          .param("raw", row.raw().replace("\u0000", ""))
          .update();
    }
  }

  /** The refused rows in file order; the caller closes the stream inside a transaction. */
  public Stream<RejectedRow> streamRejected(long sourceId) {
    return jdbc
        .sql(
            "select row_number as number, field, reason, raw from ingest.rejected_row"
                + " where source_id = :source order by row_number")
        .param("source", sourceId)
        .query(
            (row, index) ->
                new RejectedRow(
                    row.getLong("number"),
                    row.getString("field"),
                    row.getString("reason"),
                    row.getString("raw")))
        .stream();
  }

  /**
   * Forgets the rows of a file whose ingest is finished or starts anew, and those of its earlier
   * contents, whose ingest nobody will take up again.
   */
  public void clear(SourceFile source) {
    for (String table : List.of("ingest.case_row", "ingest.rejected_row")) {
      jdbc.sql(
              "delete from "
                  + table
                  + " where source_id in"
                  + " (select id from ingest.source_file where name = :name and id <= :source)")
          .param("name", source.name())
          .param("source", source.id())
          .update();
    }
  }
}
