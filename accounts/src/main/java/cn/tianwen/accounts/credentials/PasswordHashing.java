package cn.tianwen.accounts.credentials;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id hashes of passwords. Only so many are computed at a time, so that many sign-ins at once
 * wait instead of taking all memory. Thread-safe.
 */
public final class PasswordHashing {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final Argon2PasswordEncoder encoder;
  private final Semaphore turns;
  private final String nobodys;

  /**
   * Whether a password is right.
   *
   * @param matches whether it is
   * @param renewed the hash to keep from now on, when the kept one is cheaper than today's; else
   *     null
   */
  public record PasswordCheck(boolean matches, @Nullable String renewed) {}

  /**
   * Takes the cost.
   *
   * @param atOnce how many hashes are computed at a time
   */
  public PasswordHashing(Argon2Cost cost, int atOnce) {
    this.encoder =
        new Argon2PasswordEncoder(
            SALT_BYTES, HASH_BYTES, cost.lanes(), cost.memoryKib(), cost.iterations());
    this.turns = new Semaphore(atOnce, true);
    this.nobodys = hash(UUID.randomUUID().toString());
  }

  /** The hash to keep, with cost and salt in it. */
  public String hash(String password) {
    return inTurn(() -> encode(PasswordPolicy.composed(password)));
  }

  /**
   * Compares a password with what was kept. Takes as long for an account that does not exist.
   *
   * @param kept the hash; null when there is no such account, or it has no password
   */
  public PasswordCheck check(String password, @Nullable String kept) {
    String composed = PasswordPolicy.composed(password);
    String compared = kept == null ? nobodys : kept;
    return inTurn(
        () -> {
          boolean matches = encoder.matches(composed, compared) && kept != null;
          boolean cheap = matches && encoder.upgradeEncoding(compared);
          return new PasswordCheck(matches, cheap ? encode(composed) : null);
        });
  }

  private String encode(String composed) {
    String hash = encoder.encode(composed);
    if (hash == null) {
      throw new IllegalStateException("no hash");
    }
    return hash;
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
