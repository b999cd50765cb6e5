package cn.tianwen.index.connect;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code tianwen.elasticsearch.*}, e.g. from {@code TIANWEN_ELASTICSEARCH_URIS}. An unknown key
 * stops the start.
 *
 * @param uris one or more nodes, separated by commas
 * @param username name to sign in with; none when the cluster asks for no sign-in
 * @param password of {@code username}
 * @param caCertificate PEM file with the cluster's authority; none for the platform's own
 */
@ConfigurationProperties(prefix = "tianwen.elasticsearch", ignoreUnknownFields = false)
public record ElasticsearchProperties(
    List<URI> uris,
    @Nullable String username,
    @Nullable String password,
    @Nullable Path caCertificate) {

  /** Refuses a missing address. */
  public ElasticsearchProperties {
    if (uris == null || uris.isEmpty()) {
      throw new IllegalArgumentException(
          "tianwen.elasticsearch.uris is not set: name at least one Elasticsearch node");
    }
  }

  /** The connection with a limit for one answer. */
  public ElasticsearchConnection connection(Duration responseTimeout) {
    return new ElasticsearchConnection(
        uris,
        Optional.ofNullable(username),
        Optional.ofNullable(password),
        Optional.ofNullable(caCertificate),
        responseTimeout);
  }

  /** Names the nodes and hides the password. */
  @Override
  public String toString() {
    return "ElasticsearchProperties" + uris;
  }
}
