package cn.tianwen.ingest.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens what keeps the index of people, in this JVM. */
public final class IndexerApplication {

  /** Name of the configuration file, so that another application beside it keeps its own. */
  private static final String CONFIGURATION = "indexer";

  private IndexerApplication() {}

  /**
   * Opens the parts; the caller closes them. Nothing is indexed yet.
   *
   * @param properties come last, behind the environment: {@code tianwen.elasticsearch.uris}, {@code
   *     tianwen.database.url} and so on
   */
  public static ConfigurableApplicationContext open(Map<String, Object> properties) {
    return start(properties, PeopleIndexConfiguration.class);
  }

  /** Opens the parts and follows the outbox until the caller closes them. */
  public static ConfigurableApplicationContext run(Map<String, Object> properties) {
    return start(properties, PeopleIndexConfiguration.class, OutboxConfiguration.class);
  }

  private static ConfigurableApplicationContext start(
      Map<String, Object> properties, Class<?>... configurations) {
    Map<String, Object> all = new LinkedHashMap<>(properties);
    all.put("spring.config.name", CONFIGURATION);
    all.put("spring.main.banner-mode", "off");
    return new SpringApplicationBuilder(configurations)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .logStartupInfo(false)
        .properties(all)
        .run();
  }
}
