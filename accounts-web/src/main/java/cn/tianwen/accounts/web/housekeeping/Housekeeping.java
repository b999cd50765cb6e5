package cn.tianwen.accounts.web.housekeeping;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.database.ModuleDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has forgotten what had its time. Of several instances one does it at a time. A database that is
 * away is met again the next time.
 */
@Component
class Housekeeping {

  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

  private static final String TAKE_TURN =
      "select pg_try_advisory_xact_lock(hashtextextended('tianwen.accounts.housekeeping', 0))";

  private final Accounts accounts;
  private final List<Expiring> expiring;

  Housekeeping(Accounts accounts, List<Expiring> expiring) {
    this.accounts = accounts;
    this.expiring = List.copyOf(expiring);
  }

  /** Does it, unless another instance is at it. */
  @Scheduled(fixedDelay = 30, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
  void run() {
    try {
      accounts.database().transactions().executeWithoutResult(status -> forgetInTurn());
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      log.warn("The database is away: {}", String.valueOf(e.getMessage()));
    }
  }

  private void forgetInTurn() {
    if (!Boolean.TRUE.equals(accounts.database().jdbc().queryForObject(TAKE_TURN, Boolean.class))) {
      return;
    }
    for (Expiring records : expiring) {
      log.info("Forgot {} {}", records.forgetOld(), records.name());
    }
  }
}
