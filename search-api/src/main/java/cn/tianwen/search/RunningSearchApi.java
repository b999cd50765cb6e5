package cn.tianwen.search;

import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application while it runs inside this JVM. */
public final class RunningSearchApi implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  RunningSearchApi(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The port that it listens on. */
  public int port() {
    return Objects.requireNonNull(
            ((WebServerApplicationContext) context).getWebServer(), "The web server is not started")
        .getPort();
  }

  /** Its address on this machine. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Answers what is under way, then stops. */
  @Override
  public void close() {
    context.close();
  }
}
