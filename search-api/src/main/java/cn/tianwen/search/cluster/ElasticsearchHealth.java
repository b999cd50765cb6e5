package cn.tianwen.search.cluster;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when the index of cases answers and all its primary shards are there. */
final class ElasticsearchHealth extends AbstractHealthIndicator {

  private final ElasticsearchClient client;
  private final ElasticsearchGuard guard;
  private final String index;

  ElasticsearchHealth(ElasticsearchClient client, ElasticsearchGuard guard, String index) {
    super("Elasticsearch does not answer");
    this.client = client;
    this.guard = guard;
    this.index = index;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    HealthStatus status =
        guard.call(() -> client.cluster().health(health -> health.index(index)).status());
    builder.status(status == HealthStatus.Red ? "DOWN" : "UP").withDetail("index", status);
  }
}
