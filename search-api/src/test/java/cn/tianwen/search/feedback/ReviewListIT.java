package cn.tianwen.search.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.verdict.CaseVerdicts;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rule of the review list, asked of PostgreSQL itself. */
class ReviewListIT {

  private static final SearchDatabase DATABASE = SearchDatabase.empty();
  private static final FeedbackArchive ARCHIVE = DATABASE.archive();

  @AfterContainer
  static void close() {
    ARCHIVE.close();
    DATABASE.close();
  }

  /** Stores so many verdicts on one case and nothing else. */
  private static void store(int effective, int partly, int ineffective) {
    JdbcTemplate jdbc = DATABASE.jdbc();
    jdbc.execute("truncate search.answered_need cascade");
    jdbc.update(
        """
        with said as (
          select gen_random_uuid() as id, n from generate_series(1, ?) n),
        asked as (
          insert into search.answered_need
          select id, now(), '', null, null, null, null, 'ASK_EXPERT', '', '', '{a}', '{0.5}'
          from said returning request_id)
        insert into search.verdict
        select id, 'a', case when n <= ? then 'EFFECTIVE' when n <= ? then 'PARTLY'
          else 'INEFFECTIVE' end, null, now()
        from said join asked on id = request_id
        """,
        effective + partly + ineffective,
        effective,
        effective + partly);
  }

  @Property(tries = 400)
  void aCaseIsReviewedWhenUnder60PercentOfAtLeast10VerdictsHelped(
      @ForAll @IntRange(max = 12) int effective,
      @ForAll @IntRange(max = 8) int partly,
      @ForAll @IntRange(max = 8) int ineffective) {
    store(effective, partly, ineffective);
    int total = effective + partly + ineffective;
    BigDecimal helped =
        BigDecimal.valueOf(effective).add(BigDecimal.valueOf(partly).divide(BigDecimal.TWO));
    BigDecimal enough = new BigDecimal("0.60").multiply(BigDecimal.valueOf(total));

    if (total >= 10 && helped.compareTo(enough) < 0) {
      assertThat(ARCHIVE.reviewList())
          .containsExactly(new ReviewedCase("a", new CaseVerdicts(effective, partly, ineffective)));
    } else {
      assertThat(ARCHIVE.reviewList()).isEmpty();
    }
  }
}
