package cn.tianwen.accounts.web.housekeeping;

import cn.tianwen.accounts.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What of the accounts is forgotten, and that {@link Housekeeping} is called. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HousekeepingConfiguration {

  @Bean
  Expiring failedAttempts(Accounts accounts) {
    return new Expiring("failed attempts", accounts.guard()::forgetOld);
  }

  @Bean
  Expiring oneTimeCodes(Accounts accounts) {
    return new Expiring("one-time codes", accounts.codes()::forgetOld);
  }

  @Bean
  Expiring sessionsAndLimits(Accounts accounts) {
    return new Expiring("sessions and limits", accounts.sessions()::forgetOld);
  }
}
