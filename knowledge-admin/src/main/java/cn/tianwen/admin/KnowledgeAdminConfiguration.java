package cn.tianwen.admin;

import cn.tianwen.accounts.web.AccountsWebConfiguration;
import cn.tianwen.content.ContentStore;
import cn.tianwen.content.FolderContentStore;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.web.NavigationLink;
import cn.tianwen.web.Site;
import cn.tianwen.web.WebConfiguration;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the capabilities together; each has a configuration of its own beside it. */
@Configuration(proxyBeanMethods = false)
@Import({WebConfiguration.class, AccountsWebConfiguration.class})
@EnableConfigurationProperties(ContentProperties.class)
class KnowledgeAdminConfiguration {

  @Bean
  Site site() {
    return new Site(
        List.of(
            new NavigationLink("queue", "/queue", "待办"),
            new NavigationLink("items", "/items", "内容"),
            new NavigationLink("new", "/items/new", "新建")),
        List.of("/accounts-web/accounts.css", "/knowledge-admin/admin.css"),
        List.of("/knowledge-admin/admin.js", "/knowledge-admin/review.js"),
        "三审三校：谁写的不审，审过的不签。签发即对公开内容负责。");
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  Regions regions() {
    return Regions.load();
  }

  @Bean
  Industries industries() {
    return Industries.load();
  }

  @Bean
  Lexicon lexicon() {
    return new LexiconLoader().loadBundled();
  }

  @Bean
  ContentStore contentStore(ContentProperties content) {
    return new FolderContentStore(content.directory());
  }
}
