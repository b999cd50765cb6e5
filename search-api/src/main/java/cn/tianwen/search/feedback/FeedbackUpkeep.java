package cn.tianwen.search.feedback;

import cn.tianwen.database.ModuleDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** What feedback needs from time to time. A database that is away is met again the next time. */
class FeedbackUpkeep {

  /** So long an answer is kept on which nobody says anything. */
  static final Duration KEPT = Duration.ofDays(180);

  private static final Logger log = LoggerFactory.getLogger(FeedbackUpkeep.class);

  private final AnswerTable answers;
  private final VerdictCounts counts;
  private final Clock clock;

  FeedbackUpkeep(AnswerTable answers, VerdictCounts counts, Clock clock) {
    this.answers = answers;
    this.counts = counts;
    this.clock = clock;
  }

  /** Learns of the verdicts that were given through other instances. */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void refreshCounts() {
    unlessAway(counts::refresh);
  }

  /** Deletes old answers without a verdict. */
  @Scheduled(fixedDelay = 6 * 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
  void forget() {
    unlessAway(
        () -> {
          int forgotten = answers.forgetWithoutVerdict(clock.instant().minus(KEPT));
          log.info("Deleted {} answers without a verdict", forgotten);
        });
  }

  private static void unlessAway(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      log.warn("The database is away: {}", String.valueOf(e.getMessage()));
    }
  }
}
