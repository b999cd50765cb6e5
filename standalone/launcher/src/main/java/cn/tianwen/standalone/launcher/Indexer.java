package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.outbox.IndexerApplication;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens what keeps the index of people on the servers of a backing. */
final class Indexer {

  private Indexer() {}

  /** The parts; the caller closes them. */
  static ConfigurableApplicationContext open(Home home, Backing backing) {
    return IndexerApplication.open(properties(home, backing));
  }

  /** The parts, following the outbox until the caller closes them. */
  static ConfigurableApplicationContext run(Home home, Backing backing) {
    return IndexerApplication.run(properties(home, backing));
  }

  private static Map<String, Object> properties(Home home, Backing backing) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    return properties;
  }
}
