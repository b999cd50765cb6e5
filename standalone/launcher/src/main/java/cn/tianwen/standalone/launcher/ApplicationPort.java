package cn.tianwen.standalone.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Chooses the port of an application before it starts: links and passkeys name it. */
final class ApplicationPort {

  private ApplicationPort() {}

  /**
   * A port that is free now.
   *
   * @param preferred taken when it is free; 0 for any
   */
  static int free(int preferred) {
    try (ServerSocket socket = new ServerSocket(preferred, 1, null)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      if (preferred == 0) {
        throw new UncheckedIOException(e);
      }
      return free(0);
    }
  }
}
