package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.vault.PersonalNumber;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Keeps count for all instances together. Phones and addresses are kept as keyed hashes. */
@Component
public class RateLimits {

  private final Accounts accounts;
  private final ProxyManager<String> buckets;

  RateLimits(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(accounts.database().dataSource())
            .table("accounts.rate_limit")
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .clientClock(new ClockMeter(clock))
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofHours(1)))
            .build();
  }

  /**
   * Before a code is sent.
   *
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  public void beforeCode(PersonalNumber phone, InetAddress address) {
    take(Limit.CODE_FROM_ADDRESS, accounts.guard().tag(Limit.CODE_FROM_ADDRESS.name(), address));
    take(Limit.CODE_TO_PHONE, accounts.guard().tag(Limit.CODE_TO_PHONE.name(), phone.inFull()));
  }

  /**
   * Before a password or code is looked at.
   *
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  void beforeSignIn(InetAddress address) {
    take(
        Limit.SIGN_IN_FROM_ADDRESS,
        accounts.guard().tag(Limit.SIGN_IN_FROM_ADDRESS.name(), address));
  }

  /**
   * Before it is looked up whether a file is genuine.
   *
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  public void beforeVerifying(InetAddress address) {
    take(
        Limit.VERIFY_FROM_ADDRESS, accounts.guard().tag(Limit.VERIFY_FROM_ADDRESS.name(), address));
  }

  /**
   * Before a file is made for somebody.
   *
   * @throws TooManyAttemptsException when they have to wait first
   */
  public void beforeCopy(UUID person) {
    take(
        Limit.COPY_BY_PERSON, accounts.guard().tag(Limit.COPY_BY_PERSON.name(), person.toString()));
  }

  private void take(Limit limit, String subject) {
    ConsumptionProbe probe;
    try {
      probe =
          buckets.builder().build(subject, limit::configuration).tryConsumeAndReturnRemaining(1);
    } catch (RuntimeException e) {
      throw comesFromDatabase(e)
          ? new DataAccessResourceFailureException("limits cannot be read", e)
          : e;
    }
    if (!probe.isConsumed()) {
      throw new TooManyAttemptsException(
          limit.refusal(), Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private static boolean comesFromDatabase(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return true;
      }
    }
    return false;
  }

  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
