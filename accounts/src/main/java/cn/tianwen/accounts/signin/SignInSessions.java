package cn.tianwen.accounts.signin;

import cn.tianwen.database.ModuleDatabase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ends sessions of people, in all applications at once. Takes part in the transaction of its
 * caller. Thread-safe.
 */
public final class SignInSessions {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  /** Takes what it works with. */
  public SignInSessions(ModuleDatabase database, Clock clock) {
    this.jdbc = database.jdbc();
    this.clock = clock;
  }

  /** Signs a person out everywhere; says of how many sessions. */
  public int endAll(UUID person) {
    return jdbc.update(
        "delete from accounts.web_session where principal_name = ?", person.toString());
  }

  /**
   * Signs a person out everywhere but here.
   *
   * @param session id of the session that stays
   */
  public int endOthers(UUID person, String session) {
    return jdbc.update(
        "delete from accounts.web_session where principal_name = ? and session_id <> ?",
        person.toString(),
        session);
  }

  /** Deletes what has run out, sessions and limits; to be called now and then. */
  public int forgetOld() {
    long now = clock.millis();
    return jdbc.update("delete from accounts.web_session where expiry_time < ?", now)
        + jdbc.update("delete from accounts.rate_limit where expires_at < ?", now);
  }
}
