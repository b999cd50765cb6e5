package cn.tianwen.ingest.outbox;

import cn.tianwen.ingest.people.PeopleIndexConfiguration;
import cn.tianwen.ingest.publications.PublicationIndexConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens what keeps the indices of people and of published items, in this JVM. */
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
    return start(properties, PeopleIndexConfiguration.class, PublicationIndexConfiguration.class);
  }

  /** Opens the parts and follows the outboxes until the caller closes them. */
  public static ConfigurableApplicationContext run(Map<String, Object> properties) {
    return start(
        properties,
        PeopleIndexConfiguration.class,
        PublicationIndexConfiguration.class,
        OutboxConfiguration.class);
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
