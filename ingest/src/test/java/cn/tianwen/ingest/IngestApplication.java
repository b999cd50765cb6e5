package cn.tianwen.ingest;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the ingest against given servers, as the command line does. */
public final class IngestApplication {

  private IngestApplication() {}

  /** Opens the application; the caller closes it. */
  public static ConfigurableApplicationContext open(
      ServerAddresses servers, Path rejects, int chunkSize) {
    return new SpringApplicationBuilder(IngestConfiguration.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .properties(
            Map.of(
                "spring.main.banner-mode", "off",
                "logging.level.root", "WARN",
                "tianwen.elasticsearch.uris", servers.elasticsearch().toString(),
                "tianwen.database.url", servers.jdbcUrl(),
                "tianwen.database.username", servers.username(),
                "tianwen.database.password", servers.password(),
                "tianwen.ingest.reject-directory", rejects.toString(),
                "tianwen.ingest.chunk-size", chunkSize))
        .run();
  }
}
