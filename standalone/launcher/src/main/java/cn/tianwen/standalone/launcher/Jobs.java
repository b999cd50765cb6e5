package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.IngestApplication;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the ingest on the servers of a backing. */
final class Jobs {

  private Jobs() {}

  /** The jobs; the caller closes them. */
  static ConfigurableApplicationContext open(Home home, Backing backing) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    properties.put("tianwen.ingest.reject-directory", home.rejects().toString());
    return IngestApplication.open(properties);
  }
}
