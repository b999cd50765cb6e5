package cn.tianwen.standalone.node;

import org.elasticsearch.common.settings.Settings;

/** The settings of a node that is alone, on this machine only. */
final class NodeSettings {

  static final String NODE_NAME = "standalone";

  private NodeSettings() {}

  static Settings from(NodeArguments arguments) {
    return Settings.builder()
        .put("cluster.name", "tianwen-standalone")
        .put("node.name", NODE_NAME)
        .put("path.home", arguments.home())
        .put("path.data", arguments.data().resolve("node"))
        .put("path.logs", arguments.logs())
        .putList("path.repo", arguments.data().resolve("snapshots").toString())
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.type", "netty4")
        .put("http.port", arguments.httpPort())
        .put("transport.type", "netty4")
        .put("transport.port", 0)
        // The defaults are shares of the disk; on a shared machine what is left counts.
        .put("cluster.routing.allocation.disk.watermark.low", "2gb")
        .put("cluster.routing.allocation.disk.watermark.high", "1gb")
        .put("cluster.routing.allocation.disk.watermark.flood_stage", "500mb")
        .build();
  }
}
