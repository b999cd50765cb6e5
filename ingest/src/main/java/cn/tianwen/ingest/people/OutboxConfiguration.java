package cn.tianwen.ingest.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows the outbox as long as the context is open. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

  @Bean(initMethod = "start", destroyMethod = "close")
  OutboxRunner outboxRunner(PeopleIndexer indexer) {
    return new OutboxRunner(indexer);
  }
}
