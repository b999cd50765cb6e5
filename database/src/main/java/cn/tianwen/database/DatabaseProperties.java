package cn.tianwen.database;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code tianwen.database.*}, e.g. from {@code TIANWEN_DATABASE_URL}.
 *
 * @param url JDBC URL of PostgreSQL
 * @param username to sign in with
 * @param password of {@code username}
 */
@ConfigurationProperties(prefix = "tianwen.database", ignoreUnknownFields = false)
public record DatabaseProperties(String url, String username, String password) {

  /** Refuses a missing URL. */
  public DatabaseProperties {
    if (url == null || !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "tianwen.database.url must be a JDBC URL of PostgreSQL (jdbc:postgresql://…)");
    }
  }

  /** Hides the password. */
  @Override
  public String toString() {
    return "DatabaseProperties[" + url + "]";
  }
}
