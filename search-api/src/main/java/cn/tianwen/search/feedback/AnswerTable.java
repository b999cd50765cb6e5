package cn.tianwen.search.feedback;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.search.understand.ReportedNeed;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The answers in PostgreSQL. Nothing gets there unmasked. */
final class AnswerTable {

  private static final int FORGOTTEN_AT_ONCE = 5_000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final StoredText stored = new StoredText();

  AnswerTable(ModuleDatabase database) {
    this.jdbc = database.jdbc();
    this.transactions = database.transactions();
  }

  /** Stores all of them or none; those that are stored already stay as they are. */
  void insert(List<ShownAnswer> answers) {
    transactions.executeWithoutResult(
        transaction ->
            jdbc.batchUpdate(
                """
                insert into search.answered_need (request_id, answered_at, need, crop, industry,
                  region, month, advice, lexicon_version, model_version, shown_case,
                  shown_confidence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (request_id) do nothing
                """,
                answers,
                answers.size(),
                this::fill));
  }

  private void fill(PreparedStatement row, ShownAnswer answer) throws SQLException {
    ReportedNeed need = answer.need();
    List<ShownCase> cases = answer.cases();
    float[] confidences = new float[cases.size()];
    for (int i = 0; i < confidences.length; i++) {
      confidences[i] = (float) cases.get(i).confidence();
    }
    row.setObject(1, answer.requestId());
    row.setObject(2, answer.answeredAt().atOffset(ZoneOffset.UTC));
    row.setString(3, stored.of(need.text()));
    row.setString(4, stored.ofOptional(need.crop()));
    row.setString(5, need.industry());
    row.setString(6, need.region());
    row.setObject(7, need.month());
    row.setString(8, answer.advice().name());
    row.setString(9, answer.versions().lexicon());
    row.setString(10, answer.versions().model());
    row.setObject(11, cases.stream().map(ShownCase::id).toArray(String[]::new));
    row.setObject(12, confidences);
  }

  /** Whether an answer is stored. */
  boolean contains(UUID requestId) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from search.answered_need where request_id = ?)",
            Boolean.class,
            requestId));
  }

  /**
   * Deletes the answers of before a time on which nobody said anything.
   *
   * @return how many
   */
  int forgetWithoutVerdict(Instant before) {
    int all = 0;
    int forgotten;
    do {
      forgotten =
          jdbc.update(
              """
              delete from search.answered_need where request_id in (
                select a.request_id from search.answered_need a
                where a.answered_at < ? and not exists (
                  select from search.verdict v where v.request_id = a.request_id)
                limit ?)
              """,
              before.atOffset(ZoneOffset.UTC),
              FORGOTTEN_AT_ONCE);
      all += forgotten;
    } while (forgotten == FORGOTTEN_AT_ONCE);
    return all;
  }
}
