package cn.tianwen.index.connect;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * Where Elasticsearch is and how to sign in.
 *
 * @param uris one or more nodes, e.g. {@code http://127.0.0.1:9200}
 * @param username empty when the cluster asks for no sign-in
 * @param password of {@code username}
 * @param caCertificate PEM or DER file with the cluster's authority; empty for the platform's own
 * @param responseTimeout how long one answer may take
 */
public record ElasticsearchConnection(
    List<URI> uris,
    Optional<String> username,
    Optional<String> password,
    Optional<Path> caCertificate,
    Duration responseTimeout) {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final int CONNECTIONS = 64;

  /** Refuses an empty list of nodes. */
  public ElasticsearchConnection {
    uris = List.copyOf(uris);
    if (uris.isEmpty()) {
      throw new IllegalArgumentException("At least one Elasticsearch URI is needed");
    }
  }

  /** An open node without sign-in. */
  public static ElasticsearchConnection to(URI uri, Duration responseTimeout) {
    return new ElasticsearchConnection(
        List.of(uri), Optional.empty(), Optional.empty(), Optional.empty(), responseTimeout);
  }

  /** Opens a client; the caller closes it. Nothing is sent yet. */
  public ElasticsearchClient open() {
    Rest5ClientBuilder builder = Rest5Client.builder(uris);
    builder.setConnectionConfigCallback(
        config -> config.setConnectTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS));
    builder.setRequestConfigCallback(
        config -> config.setResponseTimeout(responseTimeout.toMillis(), TimeUnit.MILLISECONDS));
    builder.setConnectionManagerCallback(
        manager -> manager.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS * 4));
    username.ifPresent(name -> builder.setDefaultHeaders(new Header[] {basicAuthentication(name)}));
    caCertificate.map(ElasticsearchConnection::trusting).ifPresent(builder::setSSLContext);
    return new ElasticsearchClient(
        new Rest5ClientTransport(builder.build(), new Jackson3JsonpMapper()));
  }

  private Header basicAuthentication(String name) {
    byte[] pair = (name + ":" + password.orElse("")).getBytes(StandardCharsets.UTF_8);
    return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static SSLContext trusting(Path certificate) {
    try (InputStream in = Files.newInputStream(certificate)) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (var authority : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("ca-" + number++, authority);
      }
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the CA certificate " + certificate, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not a usable CA certificate: " + certificate, e);
    }
  }

  /** Names the nodes and hides the password. */
  @Override
  public String toString() {
    return "ElasticsearchConnection" + uris;
  }
}
