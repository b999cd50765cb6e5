package cn.tianwen.standalone.testing;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.net.URI;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The official images: a stock Elasticsearch with the official plugin, and PostgreSQL. */
record ContainerTestServers(ElasticsearchContainer elasticsearch, PostgreSQLContainer postgresql)
    implements SharedServers {

  private static final String ELASTICSEARCH = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";

  static SharedServers start() {
    ElasticsearchContainer elasticsearch =
        new ElasticsearchContainer(
            DockerImageName.parse(imageWithSmartcn())
                .asCompatibleSubstituteFor("docker.elastic.co/elasticsearch/elasticsearch"));
    elasticsearch.withEnv("xpack.security.enabled", "false");
    elasticsearch.withEnv("discovery.type", "single-node");
    elasticsearch.withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
    elasticsearch.start();
    PostgreSQLContainer postgresql = new PostgreSQLContainer("postgres:18");
    postgresql.start();
    return new ContainerTestServers(elasticsearch, postgresql);
  }

  @Override
  public ServerAddresses addresses() {
    return new ServerAddresses(
        URI.create("http://" + elasticsearch.getHttpHostAddress()),
        postgresql.getJdbcUrl(),
        postgresql.getUsername(),
        postgresql.getPassword());
  }

  @Override
  public void stop() {
    elasticsearch.stop();
    postgresql.stop();
  }

  private static String imageWithSmartcn() {
    return new ImageFromDockerfile("tianwen-elasticsearch-smartcn", false)
        .withDockerfileFromBuilder(
            image ->
                image
                    .from(ELASTICSEARCH)
                    .run("bin/elasticsearch-plugin", "install", "--batch", "analysis-smartcn")
                    .build())
        .get();
  }
}
