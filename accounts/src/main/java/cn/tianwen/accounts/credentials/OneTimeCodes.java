package cn.tianwen.accounts.credentials;

import cn.tianwen.accounts.keys.CanonicalBytes;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.SigningKeys;
import cn.tianwen.database.ModuleDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Codes of six digits that are sent to a phone. One per purpose and person at a time, good once,
 * for five minutes and five tries. Only keyed hashes are kept. Thread-safe.
 */
public final class OneTimeCodes {

  /** How long a code is good. */
  public static final Duration VALID = Duration.ofMinutes(5);

  /** How often it may be tried. */
  public static final int TRIES = 5;

  private static final int CODES = 1_000_000;
  private static final byte[] NO_CODE = new byte[0];

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final KeyFile keys;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Takes what it works with. */
  public OneTimeCodes(ModuleDatabase database, KeyFile keys, Clock clock) {
    this.jdbc = database.jdbc();
    this.transactions = database.transactions();
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Makes a code, which replaces an earlier one.
   *
   * @param purpose what it is for, e.g. {@code sign-in}; a code for one is no good for another
   * @param person who it is for: an id or a number in its normal form
   * @return the code, to be sent and then forgotten
   */
  public String issue(String purpose, String person) {
    String code = "%06d".formatted(random.nextInt(CODES));
    SigningKeys signing = keys.current().credentials();
    jdbc.update(
        """
        insert into accounts.one_time_code (subject, code, expires_at, tries_left)
        values (?, ?, ?, ?)
        on conflict (subject) do update set code = excluded.code,
          expires_at = excluded.expires_at, tries_left = excluded.tries_left
        """,
        signing.tag(subject(purpose, person)),
        signing.tag(coded(purpose, person, code)),
        clock.instant().plus(VALID).atOffset(ZoneOffset.UTC),
        TRIES);
    return code;
  }

  /** Whether a code is the one that was sent; it is no good afterwards. Every call is a try. */
  public boolean redeem(String purpose, String person, String code) {
    SigningKeys signing = keys.current().credentials();
    byte[] subject = signing.tag(subject(purpose, person));
    Instant now = clock.instant();
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              byte[] kept = takeATry(subject, now);
              // Also where there is none, so that it takes as long.
              boolean right = signing.verifies(kept, coded(purpose, person, code.strip()));
              if (right) {
                jdbc.update("delete from accounts.one_time_code where subject = ?", subject);
              }
              return right;
            }));
  }

  /** Forgets what no longer counts; to be called now and then. */
  public int forgetOld() {
    return jdbc.update(
        "delete from accounts.one_time_code where expires_at <= ?",
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  private byte[] takeATry(byte[] subject, Instant now) {
    List<byte[]> kept =
        jdbc.query(
            """
            update accounts.one_time_code set tries_left = tries_left - 1
            where subject = ? and tries_left > 0 and expires_at > ?
            returning code
            """,
            (row, number) -> row.getBytes(1),
            subject,
            now.atOffset(ZoneOffset.UTC));
    return kept.isEmpty() ? NO_CODE : kept.getFirst();
  }

  private static CanonicalBytes subject(String purpose, String person) {
    return CanonicalBytes.of("tianwen.one-time-code.subject.v1").text(purpose).text(person);
  }

  private static CanonicalBytes coded(String purpose, String person, String code) {
    return CanonicalBytes.of("tianwen.one-time-code.v1").text(purpose).text(person).text(code);
  }
}
