package cn.tianwen.standalone.testing;

import cn.tianwen.standalone.servers.LocalServers;
import cn.tianwen.standalone.servers.LocalServersOptions;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.servers.StartListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Real servers on this machine, on free ports, with data that goes when they stop. */
record StandaloneTestServers(LocalServers servers, Path data) implements SharedServers {

  private static final String HOME_PROPERTY = "tianwen.elasticsearch.home";
  private static final int HEAP_MEGABYTES = 512;

  static SharedServers start() {
    String home = System.getProperty(HOME_PROPERTY);
    if (home == null) {
      throw new IllegalStateException(
          "set -D"
              + HOME_PROPERTY
              + " to the folder that mvn -pl standalone/node -am package assembles:"
              + " standalone/node/target/elasticsearch");
    }
    try {
      Path data =
          Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-servers-");
      LocalServersOptions options =
          LocalServersOptions.of(data, Path.of(home))
              .withHeapMegabytes(HEAP_MEGABYTES)
              .withPorts(0, 0);
      return new StandaloneTestServers(
          LocalServers.start(options, StartListener.silent()), data.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ServerAddresses addresses() {
    return servers.addresses();
  }

  @Override
  public void stop() {
    servers.close();
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
