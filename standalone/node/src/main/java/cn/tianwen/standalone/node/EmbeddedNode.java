package cn.tianwen.standalone.node;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/** An Elasticsearch node inside this JVM. */
final class EmbeddedNode {

  private final Node node;

  private EmbeddedNode(Node node) {
    this.node = node;
  }

  static EmbeddedNode start(NodeArguments arguments) throws IOException, NodeValidationException {
    Files.createDirectories(arguments.data());
    Files.createDirectories(arguments.logs());
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(
            NodeSettings.from(arguments),
            Map.of(),
            arguments.home().resolve("config"),
            () -> NodeSettings.NODE_NAME);
    LogConfigurator.registerErrorListener();
    LogConfigurator.setNodeName(NodeSettings.NODE_NAME);
    LogConfigurator.configure(environment, false);
    Node node = new Node(environment, plugins(environment));
    node.start();
    return new EmbeddedNode(node);
  }

  /** Both sets are loaded beside the server's class path, not as named Java modules. */
  private static PluginsLoader plugins(Environment environment) {
    return PluginsLoader.createPluginsLoader(
        PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
        Map.of(),
        false);
  }

  int httpPort() {
    return node.injector()
        .getInstance(HttpServerTransport.class)
        .boundAddress()
        .publishAddress()
        .getPort();
  }

  /** Closes the node and waits until its work is done. */
  void close(long limitSeconds) throws IOException, InterruptedException {
    node.prepareForClose();
    node.close();
    if (!node.awaitClose(limitSeconds, TimeUnit.SECONDS)) {
      throw new IOException("the node was still busy after " + limitSeconds + " s");
    }
  }
}
