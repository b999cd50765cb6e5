package cn.tianwen.search.publications;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.TypedTextMasker;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of publications together. */
@Configuration(proxyBeanMethods = false)
class PublicationsConfiguration {

  /** Closed with the accounts, whose connections it uses. */
  @Bean(destroyMethod = "")
  Editorial editorial(Accounts accounts, Clock clock) {
    return Editorial.open(
        accounts, new TypedTextMasker()::mask, EditorialProperties.DEFAULT, clock);
  }

  @Bean
  PublicationReader publicationReader(
      Editorial editorial, BannedPesticides bans, Lexicon lexicon, Clock clock) {
    return new PublicationReader(editorial, bans, lexicon, clock.getZone());
  }
}
