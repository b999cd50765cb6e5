package cn.tianwen.standalone.testing;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The official images: a stock Elasticsearch with the official plugin, and PostgreSQL. */
record ContainerTestServers(ElasticsearchContainer elasticsearch, PostgreSQLContainer postgresql)
    implements SharedServers {

  static SharedServers start() {
    Properties images = images();
    String official = images.getProperty("elasticsearch", "");
    ElasticsearchContainer elasticsearch =
        new ElasticsearchContainer(
            DockerImageName.parse(imageWithSmartcn(official))
                .asCompatibleSubstituteFor(DockerImageName.parse(official)));
    elasticsearch.withEnv("xpack.security.enabled", "false");
    elasticsearch.withEnv("discovery.type", "single-node");
    elasticsearch.withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
    elasticsearch.start();
    PostgreSQLContainer postgresql = new PostgreSQLContainer(images.getProperty("postgresql", ""));
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

  private static String imageWithSmartcn(String official) {
    return new ImageFromDockerfile("tianwen-elasticsearch-smartcn", false)
        .withDockerfileFromBuilder(
            image ->
                image
                    .from(official)
                    .run("bin/elasticsearch-plugin", "install", "--batch", "analysis-smartcn")
                    .build())
        .get();
  }

  private static Properties images() {
    Properties images = new Properties();
    try (InputStream file = ContainerTestServers.class.getResourceAsStream("images.properties")) {
      images.load(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return images;
  }
}
