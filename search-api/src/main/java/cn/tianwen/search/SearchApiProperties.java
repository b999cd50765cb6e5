package cn.tianwen.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.search.*}. An unknown key stops the start.
 *
 * @param answerWithin limit for everything that one request asks of Elasticsearch; 100 ms to 60 s
 * @param pauseAfterFailure how long Elasticsearch is left alone after most requests failed
 * @param startPatience how long to wait for Elasticsearch at the start
 * @param lexicon folder with a {@code lexicon.manifest}; none for the lexicon that is bundled
 * @param rankingModel file that {@code tianwen train} wrote; none for the model that is bundled
 */
@ConfigurationProperties(prefix = "tianwen.search", ignoreUnknownFields = false)
public record SearchApiProperties(
    @DefaultValue("2500ms") Duration answerWithin,
    @DefaultValue("5s") Duration pauseAfterFailure,
    @DefaultValue("90s") Duration startPatience,
    @Nullable Path lexicon,
    @Nullable Path rankingModel) {

  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Refuses limits that would answer nothing or keep callers waiting. */
  public SearchApiProperties {
    if (answerWithin.compareTo(SHORTEST) < 0 || answerWithin.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "tianwen.search.answer-within must be 100 ms to 60 s: " + answerWithin);
    }
  }
}
