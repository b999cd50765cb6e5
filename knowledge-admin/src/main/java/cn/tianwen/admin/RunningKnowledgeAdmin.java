package cn.tianwen.admin;

import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application while it runs inside this JVM. */
public final class RunningKnowledgeAdmin implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  RunningKnowledgeAdmin(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The port that it listens on. */
  public int port() {
    return Objects.requireNonNull(
            ((WebServerApplicationContext) context).getWebServer(), "The web server is not started")
        .getPort();
  }

  /** Its address on this machine; by name, because passkeys do not work with an IP address. */
  public URI uri() {
    return URI.create("http://localhost:" + port());
  }

  /** A part of it, for who started it. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Answers what is under way, then stops. */
  @Override
  public void close() {
    context.close();
  }
}
