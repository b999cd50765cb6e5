package cn.tianwen.admin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.TextMask;
import cn.tianwen.editorial.desk.SavedFilters;
import cn.tianwen.editorial.diff.TextDiff;
import cn.tianwen.index.mask.PersonalDataMasker;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the services of editorial, on the connections of accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EditorialProperties.class)
class EditorialConfiguration {

  @Bean
  TextMask textMask() {
    return new PersonalDataMasker()::mask;
  }

  @Bean
  Editorial editorial(
      Accounts accounts, TextMask mask, EditorialProperties properties, Clock clock) {
    return Editorial.open(accounts, mask, properties, clock);
  }

  @Bean
  TextDiff textDiff() {
    return new TextDiff();
  }

  /** Filters go with their person. */
  @Bean
  SavedFilters savedFilters(Editorial editorial, Accounts accounts, TextMask mask, Clock clock) {
    SavedFilters filters = new SavedFilters(editorial.database(), mask, clock);
    accounts.erasures().add(person -> filters.forget(person.id()));
    return filters;
  }
}
