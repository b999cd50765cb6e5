package cn.tianwen.search.cluster;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.search.SearchApiProperties;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices are installed before the web server opens its port; health speaks of it. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {

  private static final int WARM_UPS = 10;

  /** Singletons are ready before the port opens, so nobody is answered without them. */
  @Bean
  SmartInitializingSingleton indexReadiness(
      ElasticsearchClient client, SimilarCases similar, SearchApiProperties properties) {
    return () -> {
      IndexReadiness.await(IndexInstaller.forCases(client), properties.startPatience());
      IndexReadiness.await(IndexInstaller.forDocuments(client), properties.startPatience());
      IndexReadiness.await(IndexInstaller.forPeople(client), properties.startPatience());
      warmUp(similar);
    };
  }

  /** The first searches of a fresh JVM are slow; they are not a caller's. */
  private static void warmUp(SimilarCases similar) {
    for (int i = 0; i < WARM_UPS; i++) {
      similar.find(SimilarQuery.of("叶子发黄，根烂了，下雨以后更厉害。", 1));
    }
  }

  @Bean
  HealthIndicator elasticsearchHealthIndicator(
      ElasticsearchClient client, ElasticsearchGuard guard) {
    return new ElasticsearchHealth(client, guard, CaseIndex.ALIAS);
  }
}
