package cn.tianwen.standalone.testing;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands between an application and a server, and can take it away or make it silent. */
public final class SeverableProxy implements AutoCloseable {

  private final String host;
  private final int port;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private volatile ServerSocket server;
  private volatile boolean silent;

  /** Passes on to the server of an address, of which host and port count. */
  public SeverableProxy(URI target) {
    this.host = target.getHost();
    this.port = target.getPort();
    this.server = listen(0);
  }

  /** A proxy in front of the PostgreSQL of these servers. */
  public static SeverableProxy ofDatabase(ServerAddresses servers) {
    return new SeverableProxy(URI.create(servers.jdbcUrl().substring("jdbc:".length())));
  }

  /** The same servers, with the database reached through this proxy. */
  public ServerAddresses inFrontOfDatabase(ServerAddresses servers) {
    return new ServerAddresses(
        servers.elasticsearch(),
        servers.jdbcUrl().replaceFirst("//[^/]+/", "//127.0.0.1:" + server.getLocalPort() + "/"),
        servers.username(),
        servers.password());
  }

  /** The address to use in place of an HTTP server's own. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** From now on requests arrive, but nothing answers. */
  public void fallSilent() {
    silent = true;
  }

  /** From now on nothing listens. */
  public void sever() {
    close();
  }

  /** All is well again, at the same address. */
  public void mend() {
    silent = false;
    if (server.isClosed()) {
      server = listen(server.getLocalPort());
    }
  }

  private ServerSocket listen(int wanted) {
    try {
      ServerSocket opened = new ServerSocket(wanted, 50, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(() -> accept(opened));
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket listening) {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket upstream = new Socket(host, port);
        sockets.add(client);
        sockets.add(upstream);
        Thread.ofVirtual().start(() -> pump(client, upstream, false));
        Thread.ofVirtual().start(() -> pump(upstream, client, true));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[8192];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      int read;
      while ((read = in.read(buffer)) >= 0) {
        if (!(answers && silent)) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (IOException e) {
      // One of the two sides is gone, which ends the connection.
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
      sockets.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
