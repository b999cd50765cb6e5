package cn.tianwen.standalone.servers;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A JVM that starts the servers and lives until it is killed. */
final class ServersParent {

  private ServersParent() {}

  public static void main(String[] arguments) throws InterruptedException {
    LocalServersOptions options =
        LocalServersOptions.of(Path.of(arguments[0]), Path.of(arguments[1]))
            .withHeapMegabytes(Integer.parseInt(arguments[2]))
            .withPorts(0, 0);
    LocalServers servers =
        LocalServers.start(options, event -> System.out.println(event.toString()));
    System.out.println("serving " + servers.addresses());
    new CountDownLatch(1).await();
  }
}
