package cn.tianwen.admin.publishing;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.Editorial;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due and ends what has expired. All instances may do so at the same time; a
 * database that is away is met again the next time.
 */
@Component
class DuePublishing {

  private static final Logger log = LoggerFactory.getLogger(DuePublishing.class);

  private final Editorial editorial;

  DuePublishing(Editorial editorial) {
    this.editorial = editorial;
  }

  @Scheduled(fixedDelay = 20, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
  void run() {
    try {
      int changed = editorial.publishing().publishDue();
      if (changed > 0) {
        log.info("Published or ended {} items that were due", changed);
      }
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      log.warn("The database is away: {}", String.valueOf(e.getMessage()));
    }
  }
}
