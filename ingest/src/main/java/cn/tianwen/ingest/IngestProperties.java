package cn.tianwen.ingest;

import cn.tianwen.ingest.documents.DocumentIngestProperties;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.ingest.*}.
 *
 * @param rejectDirectory where reject files are written
 * @param chunkSize rows that are written and committed together, 1 to 2,000
 * @param patience how long to wait for an Elasticsearch that is away before the job stops
 * @param documents settings of the ingest of documents
 */
@ConfigurationProperties(prefix = "tianwen.ingest", ignoreUnknownFields = false)
public record IngestProperties(
    @DefaultValue("data/rejects") Path rejectDirectory,
    @DefaultValue("256") int chunkSize,
    @DefaultValue("2m") Duration patience,
    @DefaultValue DocumentIngestProperties documents) {

  /** Refuses values out of range. */
  public IngestProperties {
    if (chunkSize < 1 || chunkSize > 2_000) {
      throw new IllegalArgumentException(
          "tianwen.ingest.chunk-size must be 1 to 2000, not " + chunkSize);
    }
    if (patience.isNegative()) {
      throw new IllegalArgumentException("tianwen.ingest.patience must not be negative");
    }
  }
}
