package cn.tianwen.search.feedback;

import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.search.verdict.CaseVerdicts;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads back what people said, for commands that run beside the application. */
public final class FeedbackArchive implements AutoCloseable {

  static final String SCHEMA = "search";

  private static final ConnectionLimits LIMITS =
      new ConnectionLimits(2, Duration.ofSeconds(30), Duration.ZERO);
  private static final int ROWS_AT_ONCE = 500;

  private final ModuleDatabase database;

  private FeedbackArchive(ModuleDatabase database) {
    this.database = database;
  }

  /** Opens it; the caller closes it. Connects with the first use. */
  public static FeedbackArchive open(DatabaseProperties properties) {
    return new FeedbackArchive(ModuleDatabase.of(SCHEMA, properties, LIMITS));
  }

  /**
   * The cases to review: a helpful share under 0.60 of at least 10 verdicts, where an effective one
   * counts 1, a partly effective one 0.5 and an ineffective one 0. The least helpful first.
   *
   * @throws org.springframework.dao.DataAccessException when the database does not answer
   */
  public List<ReviewedCase> reviewList() {
    return database
        .jdbc()
        .query(
            """
            select case_id, effective, partly, ineffective from search.review_list
            order by (effective + 0.5 * partly) / (effective + partly + ineffective),
              ineffective desc, case_id
            """,
            (row, number) ->
                new ReviewedCase(
                    row.getString("case_id"),
                    new CaseVerdicts(
                        row.getInt("effective"), row.getInt("partly"), row.getInt("ineffective"))));
  }

  /**
   * Hands over every verdict, the oldest request first, one at a time: memory does not grow with
   * their number.
   *
   * @throws org.springframework.dao.DataAccessException when the database does not answer
   */
  public void forEachExample(Consumer<VerdictExample> reader) {
    JdbcTemplate jdbc = database.jdbc();
    jdbc.setFetchSize(ROWS_AT_ONCE);
    // Outside of a transaction the driver would read everything at once.
    database
        .transactions()
        .executeWithoutResult(
            transaction ->
                jdbc.query(
                    VerdictExampleReader.SQL,
                    row -> {
                      reader.accept(VerdictExampleReader.read(row));
                    }));
  }

  /** Closes the connection. */
  @Override
  public void close() {
    database.close();
  }
}
