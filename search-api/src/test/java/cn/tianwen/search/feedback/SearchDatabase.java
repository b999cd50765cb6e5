package cn.tianwen.search.feedback;

import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.search.verdict.Verdict;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schema of search in a database, and its tables. */
final class SearchDatabase implements AutoCloseable {

  private final DatabaseProperties properties;
  private final ModuleDatabase database;
  private final AnswerTable answers;
  private final VerdictTable verdicts;

  private SearchDatabase(ServerAddresses servers) {
    this.properties =
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password());
    this.database =
        ModuleDatabase.of(
            "search",
            properties,
            new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ofSeconds(30)));
    this.answers = new AnswerTable(database);
    this.verdicts = new VerdictTable(database);
  }

  /** One that nobody else uses. */
  static SearchDatabase empty() {
    return new SearchDatabase(TestServers.newDatabase());
  }

  /** The one of an application that runs. */
  static SearchDatabase of(ServerAddresses servers) {
    return new SearchDatabase(servers);
  }

  AnswerTable answers() {
    return answers;
  }

  VerdictTable verdicts() {
    return verdicts;
  }

  JdbcTemplate jdbc() {
    return database.jdbc();
  }

  FeedbackArchive archive() {
    return FeedbackArchive.open(properties);
  }

  /** Gives a verdict on a case of an answer, and stores the answer when it is not stored yet. */
  void judge(ShownAnswer answer, String caseId, Verdict verdict) {
    answers.insert(List.of(answer));
    verdicts.put(answer.requestId(), caseId, verdict, null, Instant.EPOCH);
  }

  /** The row of an answer. */
  Map<String, @Nullable Object> answerRow(UUID requestId) {
    return jdbc().queryForMap("select * from search.answered_need where request_id = ?", requestId);
  }

  @Override
  public void close() {
    database.close();
  }
}
