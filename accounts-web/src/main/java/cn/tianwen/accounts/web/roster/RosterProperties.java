package cn.tianwen.accounts.web.roster;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code tianwen.roster.*}.
 *
 * @param directory where uploads lie during their import, and reject files; by default {@code
 *     data/roster}
 */
@ConfigurationProperties(prefix = "tianwen.roster", ignoreUnknownFields = false)
public record RosterProperties(Path directory) {

  /** Fills in the default. */
  public RosterProperties(@Nullable Path directory) {
    this.directory = directory == null ? Path.of("data", "roster") : directory;
  }
}
