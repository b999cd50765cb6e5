package cn.tianwen.search.cluster;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.search.SearchApiProperties;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index is installed before the web server opens its port; health speaks of it. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {

  /** Singletons are ready before the port opens, so nobody is answered without an index. */
  @Bean
  SmartInitializingSingleton indexReadiness(
      ElasticsearchClient client, SearchApiProperties properties) {
    return () -> IndexReadiness.await(new IndexInstaller(client), properties.startPatience());
  }

  @Bean
  HealthIndicator elasticsearchHealthIndicator(
      ElasticsearchClient client, ElasticsearchGuard guard) {
    return new ElasticsearchHealth(client, guard, CaseIndex.ALIAS);
  }
}
