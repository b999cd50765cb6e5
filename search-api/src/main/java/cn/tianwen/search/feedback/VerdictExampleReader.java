package cn.tianwen.search.feedback;

import cn.tianwen.search.understand.ReportedNeed;
import cn.tianwen.search.verdict.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes examples of rows. */
final class VerdictExampleReader {

  static final String SQL =
      """
      select a.*, v.case_id, v.verdict,
        array (select o.case_id from search.verdict o where o.request_id = v.request_id) as judged
      from search.verdict v join search.answered_need a using (request_id)
      order by a.answered_at, a.request_id, v.case_id
      """;

  private VerdictExampleReader() {}

  static VerdictExample read(ResultSet row) throws SQLException {
    List<ShownCase> shown = shown(row);
    String caseId = row.getString("case_id");
    ShownCase judged =
        shown.stream().filter(one -> one.id().equals(caseId)).findFirst().orElseThrow();
    Set<String> spokenOf = Set.of((String[]) row.getArray("judged").getArray());
    List<ShownCase> unjudged = shown.stream().filter(one -> !spokenOf.contains(one.id())).toList();
    return new VerdictExample(
        row.getObject("request_id", UUID.class),
        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
        need(row),
        new AnswerVersions(row.getString("lexicon_version"), row.getString("model_version")),
        judged,
        Verdict.valueOf(row.getString("verdict")),
        unjudged.stream().filter(one -> one.rank() < judged.rank()).toList(),
        unjudged.stream().filter(one -> one.rank() > judged.rank()).toList());
  }

  private static ReportedNeed need(ResultSet row) throws SQLException {
    int month = row.getInt("month");
    @Nullable Integer known = row.wasNull() ? null : month;
    return new ReportedNeed(
        row.getString("need"),
        row.getString("crop"),
        row.getString("industry"),
        row.getString("region"),
        known);
  }

  private static List<ShownCase> shown(ResultSet row) throws SQLException {
    String[] ids = (String[]) row.getArray("shown_case").getArray();
    Float[] confidences = (Float[]) row.getArray("shown_confidence").getArray();
    List<ShownCase> shown = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      shown.add(new ShownCase(ids[i], i + 1, confidences[i]));
    }
    return shown;
  }
}
