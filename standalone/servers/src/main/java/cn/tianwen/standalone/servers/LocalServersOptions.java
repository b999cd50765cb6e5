package cn.tianwen.standalone.servers;

import java.nio.file.Path;

/**
 * How to start the servers.
 *
 * @param dataDirectory where everything is kept; only one process at a time may use it
 * @param elasticsearchHome the assembled node: {@code standalone/node/target/elasticsearch}
 * @param heapMegabytes heap of Elasticsearch
 * @param elasticsearchPort preferred HTTP port; a free one is taken when it is not free
 * @param postgresqlPort preferred port; a free one is taken when it is not free
 */
public record LocalServersOptions(
    Path dataDirectory,
    Path elasticsearchHome,
    int heapMegabytes,
    int elasticsearchPort,
    int postgresqlPort) {

  private static final int LEAST_HEAP = 128;

  /** Refuses what no server could start with. */
  public LocalServersOptions {
    if (heapMegabytes < LEAST_HEAP) {
      throw new IllegalArgumentException(
          "heap of " + heapMegabytes + " MB is below " + LEAST_HEAP + " MB");
    }
  }

  /** A heap of 1 GB and the usual ports. */
  public static LocalServersOptions of(Path dataDirectory, Path elasticsearchHome) {
    return new LocalServersOptions(dataDirectory, elasticsearchHome, 1024, 9200, 5432);
  }

  /** The same with another heap. */
  public LocalServersOptions withHeapMegabytes(int megabytes) {
    return new LocalServersOptions(
        dataDirectory, elasticsearchHome, megabytes, elasticsearchPort, postgresqlPort);
  }

  /** The same with other preferred ports; 0 takes any free one. */
  public LocalServersOptions withPorts(int elasticsearch, int postgresql) {
    return new LocalServersOptions(
        dataDirectory, elasticsearchHome, heapMegabytes, elasticsearch, postgresql);
  }
}
