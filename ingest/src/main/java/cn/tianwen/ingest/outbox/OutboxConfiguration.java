package cn.tianwen.ingest.outbox;

import cn.tianwen.ingest.people.PeopleIndexer;
import cn.tianwen.ingest.publications.PublicationIndexer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows the outboxes as long as the context is open; none waits for another. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

  @Bean(initMethod = "start", destroyMethod = "close")
  OutboxRunner peopleRunner(PeopleIndexer indexer) {
    return new OutboxRunner(indexer);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  OutboxRunner publicationRunner(PublicationIndexer indexer) {
    return new OutboxRunner(indexer);
  }
}
