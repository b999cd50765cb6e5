package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The database's only user, with a random password that is kept in a file for its owner alone.
 *
 * @param username name of the user
 * @param password password of the user
 */
record PostgresqlCredentials(String username, String password) {

  private static final String USERNAME = "tianwen";
  private static final int PASSWORD_BYTES = 24;

  static Optional<PostgresqlCredentials> find(Path file) throws IOException {
    return new PrivateProperties(file)
        .find()
        .map(
            values ->
                new PostgresqlCredentials(
                    values.getProperty("username", ""), values.getProperty("password", "")));
  }

  /** Makes new ones and keeps them. */
  static PostgresqlCredentials create(Path file) throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    PostgresqlCredentials created =
        new PostgresqlCredentials(
            USERNAME, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    new PrivateProperties(file)
        .replace(Map.of("username", created.username, "password", created.password));
    return created;
  }

  @Override
  public String toString() {
    return username;
  }
}
