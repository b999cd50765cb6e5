package cn.tianwen.standalone.launcher;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.ingest.IngestApplication;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
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
    properties.put("tianwen.ingest.documents.content-directory", home.content().toString());
    properties.put("tianwen.ingest.documents.quarantine-directory", home.quarantine().toString());
    properties.put("tianwen.ingest.documents.work-directory", home.work().toString());
    return IngestApplication.open(properties);
  }

  /** What a measurement takes from the jobs. */
  static EvaluationParts parts(ConfigurableApplicationContext jobs) {
    return new EvaluationParts(
        jobs.getBean(ElasticsearchClient.class),
        jobs.getBean(TextEmbedder.class),
        jobs.getBean(Lexicon.class),
        jobs.getBean(Regions.class),
        jobs.getBean(Industries.class),
        jobs.getBean(Clock.class));
  }
}
