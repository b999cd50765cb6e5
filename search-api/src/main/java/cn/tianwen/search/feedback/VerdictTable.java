package cn.tianwen.search.feedback;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The verdicts in PostgreSQL. Reasons get there masked. */
final class VerdictTable {

  private final JdbcTemplate jdbc;
  private final StoredText stored = new StoredText();

  VerdictTable(ModuleDatabase database) {
    this.jdbc = database.jdbc();
  }

  /**
   * Stores a verdict in place of an earlier one on the same request and case.
   *
   * @return false when no stored answer of that request showed the case
   */
  boolean put(
      UUID requestId, String caseId, Verdict verdict, @Nullable String reason, Instant givenAt) {
    return jdbc.update(
            """
            insert into search.verdict (request_id, case_id, verdict, reason, given_at)
            select request_id, ?, ?, ?, ? from search.answered_need
            where request_id = ? and ? = any (shown_case)
            on conflict (request_id, case_id) do update
            set verdict = excluded.verdict, reason = excluded.reason, given_at = excluded.given_at
            """,
            caseId,
            verdict.name(),
            stored.ofOptional(reason),
            givenAt.atOffset(ZoneOffset.UTC),
            requestId,
            caseId)
        > 0;
  }

  /**
   * Takes a verdict away.
   *
   * @return false when there was none
   */
  boolean remove(UUID requestId, String caseId) {
    return jdbc.update(
            "delete from search.verdict where request_id = ? and case_id = ?", requestId, caseId)
        > 0;
  }

  /** The verdicts on one case. */
  CaseVerdicts count(String caseId) {
    return jdbc
        .query("select * from search.case_verdicts where case_id = ?", this::verdicts, caseId)
        .stream()
        .findFirst()
        .orElse(CaseVerdicts.NONE);
  }

  /** Every case with a verdict. */
  void forEachCase(BiConsumer<String, CaseVerdicts> reader) {
    jdbc.query(
        "select * from search.case_verdicts",
        row -> {
          reader.accept(row.getString("case_id"), verdicts(row, 0));
        });
  }

  private CaseVerdicts verdicts(ResultSet row, int number) throws SQLException {
    return new CaseVerdicts(
        row.getInt("effective"), row.getInt("partly"), row.getInt("ineffective"));
  }
}
