package cn.tianwen.accounts.web.roster;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.roster.RosterImport;
import cn.tianwen.accounts.roster.RosterVocabulary;
import cn.tianwen.accounts.web.housekeeping.Expiring;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.web.problem.PartAddress;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import of people, for an application that has the accounts, the code lists and a lexicon. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RosterProperties.class)
class RosterConfiguration {

  @Bean(destroyMethod = "close")
  RosterImport rosterImport(
      Accounts accounts,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      RosterProperties properties,
      Clock clock) {
    return RosterImport.open(
        accounts,
        new RosterVocabulary(regions, industries, new LexiconSpecialtyWords(lexicon)),
        properties.directory(),
        clock);
  }

  @Bean
  Expiring oldImports(RosterImport imports) {
    return new Expiring("imports of people", imports::forgetOld);
  }

  @Bean
  PartAddress rosterProgressPart() {
    return PartAddress.of("(/people/import/[^/]+)/progress", "$1");
  }
}
