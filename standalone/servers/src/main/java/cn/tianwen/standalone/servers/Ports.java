package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1. */
final class Ports {

  private Ports() {}

  /** The preferred port when it is free, otherwise any free one. */
  static int choose(int preferred) throws IOException {
    try {
      return bindOnce(preferred);
    } catch (IOException taken) {
      return bindOnce(0);
    }
  }

  private static int bindOnce(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return socket.getLocalPort();
    }
  }
}
