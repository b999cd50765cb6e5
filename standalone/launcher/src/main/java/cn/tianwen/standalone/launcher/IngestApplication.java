package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.IngestConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the ingest in this JVM. */
final class IngestApplication {

  private IngestApplication() {}

  /** The jobs on the servers of a backing; the caller closes it. */
  static ConfigurableApplicationContext open(Home home, Backing backing) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    properties.put("spring.config.name", "ingest");
    properties.put("tianwen.ingest.reject-directory", home.rejects().toString());
    return new SpringApplicationBuilder(IngestConfiguration.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .properties(properties)
        .run();
  }
}
