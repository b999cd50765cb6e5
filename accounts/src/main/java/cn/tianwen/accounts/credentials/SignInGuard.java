package cn.tianwen.accounts.credentials;

import cn.tianwen.accounts.keys.CanonicalBytes;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.database.ModuleDatabase;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down who guesses, by account and by address, for all instances together. Accounts that do
 * not exist are treated as those that do. Names and addresses are kept as keyed hashes.
 * Thread-safe.
 */
public final class SignInGuard {

  private static final int NETWORK_BYTES = 8;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final KeyFile keys;
  private final Clock clock;

  /** Takes what it works with. */
  public SignInGuard(ModuleDatabase database, KeyFile keys, Clock clock) {
    this.jdbc = database.jdbc();
    this.transactions = database.transactions();
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Asks before a password or code is compared. When it may be, the attempt counts as failed until
   * {@link #succeeded} says otherwise, so that many attempts at the same time gain nothing.
   *
   * @param account as it was typed
   * @return how long to wait; zero when the attempt may be made now
   */
  public Duration begin(String account, InetAddress address) {
    byte[] byAccount = subject("account", PasswordPolicy.folded(account));
    byte[] byAddress = subject("address", network(address));
    Duration wait =
        transactions.execute(
            status -> {
              Instant now = clock.instant();
              // Always in this order, so that nobody waits for each other.
              Attempts onAccount = lock(byAccount, now);
              Attempts onAddress = lock(byAddress, now);
              Duration left = BackOff.ACCOUNT.wait(onAccount, now);
              Duration leftHere = BackOff.ADDRESS.wait(onAddress, now);
              Duration longer = left.compareTo(leftHere) > 0 ? left : leftHere;
              if (longer.isZero()) {
                keep(byAccount, BackOff.ACCOUNT.failed(onAccount, now));
                keep(byAddress, BackOff.ADDRESS.failed(onAddress, now));
              }
              return longer;
            });
    return wait == null ? BackOff.ACCOUNT.lock() : wait;
  }

  /** The attempt that {@link #begin} allowed was right. */
  public void succeeded(String account, InetAddress address) {
    transactions.executeWithoutResult(
        status -> {
          forget(account);
          jdbc.update(
              "update accounts.sign_in_attempts set failures = greatest(failures - 1, 0)"
                  + " where subject = ?",
              subject("address", network(address)));
        });
  }

  /** Forgets the failures of an account, e.g. when it was given a new password. */
  public void forget(String account) {
    jdbc.update(
        "delete from accounts.sign_in_attempts where subject = ?",
        subject("account", PasswordPolicy.folded(account)));
  }

  /** A keyed hash of something that is limited elsewhere, in hexadecimal. */
  public String tag(String kind, String name) {
    return HexFormat.of().formatHex(subject(kind, name));
  }

  /** A keyed hash of an address, or of the network that belongs to whoever has it. */
  public String tag(String kind, InetAddress address) {
    return tag(kind, network(address));
  }

  /** Forgets what no longer counts; to be called now and then. */
  public int forgetOld() {
    return jdbc.update(
        "delete from accounts.sign_in_attempts where last_at < ?",
        utc(clock.instant().minus(BackOff.ACCOUNT.forgotten())));
  }

  private Attempts lock(byte[] subject, Instant now) {
    jdbc.update(
        "insert into accounts.sign_in_attempts (subject, failures, last_at) values (?, 0, ?)"
            + " on conflict do nothing",
        subject,
        utc(now));
    return jdbc
        .query(
            "select failures, last_at from accounts.sign_in_attempts where subject = ? for update",
            (row, number) ->
                new Attempts(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()),
            subject)
        .stream()
        .findFirst()
        .orElseGet(() -> Attempts.none(now));
  }

  private void keep(byte[] subject, Attempts attempts) {
    jdbc.update(
        """
        insert into accounts.sign_in_attempts (subject, failures, last_at) values (?, ?, ?)
        on conflict (subject) do update
          set failures = excluded.failures, last_at = excluded.last_at
        """,
        subject,
        attempts.failures(),
        utc(attempts.last()));
  }

  private byte[] subject(String kind, String name) {
    return keys.current()
        .credentials()
        .tag(CanonicalBytes.of("tianwen.sign-in.v1").text(kind).text(name));
  }

  /** Who has one IPv6 address has a whole network of them. */
  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
