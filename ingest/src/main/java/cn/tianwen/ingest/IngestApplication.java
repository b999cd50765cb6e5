package cn.tianwen.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the ingest in this JVM. */
public final class IngestApplication {

  /** Name of the configuration file, so that another application beside it keeps its own. */
  private static final String CONFIGURATION = "ingest";

  private IngestApplication() {}

  /**
   * Opens the jobs; the caller closes them. Nothing is ingested yet.
   *
   * @param properties come last, behind the environment: e.g. {@code tianwen.elasticsearch.uris},
   *     {@code tianwen.database.url} and {@code tianwen.ingest.chunk-size}
   */
  public static ConfigurableApplicationContext open(Map<String, Object> properties) {
    Map<String, Object> all = new LinkedHashMap<>(properties);
    all.put("spring.config.name", CONFIGURATION);
    all.put("spring.main.banner-mode", "off");
    return new SpringApplicationBuilder(IngestConfiguration.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .logStartupInfo(false)
        .properties(all)
        .run();
  }
}
