package cn.tianwen.accounts.web;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * To be imported by an application, which has a {@link Clock} and {@code cn.tianwen.web}. The
 * database is no {@code DataSource} bean: nobody who looks something up may depend on it.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties({DatabaseProperties.class, AccountsProperties.class})
public class AccountsWebConfiguration {

  /** Somebody waits for the answer. */
  private static final ConnectionLimits LIMITS =
      new ConnectionLimits(8, Duration.ofSeconds(2), Duration.ofSeconds(10));

  @Bean(destroyMethod = "close")
  Accounts accounts(DatabaseProperties database, AccountsProperties properties, Clock clock) {
    return Accounts.open(database, LIMITS, properties, clock);
  }
}
