package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.PersonErasure;
import cn.tianwen.accounts.web.photo.Photos;
import cn.tianwen.reference.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the pages of people work with. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

  @Bean
  RegionChoices regionChoices(Regions regions) {
    return new RegionChoices(regions);
  }

  /** A photo goes with its person. */
  @Bean
  PersonErasure photoErasure(Accounts accounts, Photos photos) {
    PersonErasure erasure =
        person -> {
          if (person.expert() != null) {
            photos.forget(person.expert().photo());
          }
        };
    accounts.erasures().add(erasure);
    return erasure;
  }
}
