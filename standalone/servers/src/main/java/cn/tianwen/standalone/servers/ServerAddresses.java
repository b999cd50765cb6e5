package cn.tianwen.standalone.servers;

import java.net.URI;

/**
 * Where the servers answer. Both listen on 127.0.0.1 only.
 *
 * @param elasticsearch address of the HTTP interface, without a slash at its end
 * @param jdbcUrl address of the database {@code tianwen}
 * @param username the database's user
 * @param password the user's password, random for each data directory
 */
public record ServerAddresses(URI elasticsearch, String jdbcUrl, String username, String password) {

  /** Leaves the password out, because addresses end up in logs. */
  @Override
  public String toString() {
    return "elasticsearch " + elasticsearch + ", postgresql " + jdbcUrl + " as " + username;
  }
}
