package cn.tianwen.search.feedback;

import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.search.similar.AnswerJournal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Puts feedback together. The database is no {@code DataSource} bean: nothing else of the
 * application may depend on it, least of all its health.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DatabaseProperties.class)
class FeedbackConfiguration {

  /** Somebody waits for the answer. */
  private static final ConnectionLimits LIMITS =
      new ConnectionLimits(4, Duration.ofSeconds(2), Duration.ofSeconds(5));

  private static final int QUEUED_ANSWERS = 5_000;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean(destroyMethod = "close")
  ModuleDatabase moduleDatabase(DatabaseProperties properties) {
    return ModuleDatabase.of(FeedbackArchive.SCHEMA, properties, LIMITS);
  }

  @Bean
  AnswerTable answerTable(ModuleDatabase database) {
    return new AnswerTable(database);
  }

  @Bean
  VerdictTable verdictTable(ModuleDatabase database) {
    return new VerdictTable(database);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  AnswerQueue answerQueue(AnswerTable answers, MeterRegistry metrics) {
    return new AnswerQueue(answers::insert, QUEUED_ANSWERS, PAUSE, metrics);
  }

  @Bean
  AnswerJournal answerJournal(AnswerQueue queue, AnswerVersions versions, Clock clock) {
    return new AnswerRecorder(queue, versions, clock);
  }

  @Bean
  VerdictCounts verdictCounts(VerdictTable verdicts) {
    return new VerdictCounts(verdicts);
  }

  @Bean
  Feedback feedback(
      AnswerQueue queue,
      AnswerTable answers,
      VerdictTable verdicts,
      VerdictCounts counts,
      Clock clock) {
    return new Feedback(queue, answers, verdicts, counts, clock);
  }

  @Bean
  FeedbackUpkeep feedbackUpkeep(AnswerTable answers, VerdictCounts counts, Clock clock) {
    return new FeedbackUpkeep(answers, counts, clock);
  }
}
