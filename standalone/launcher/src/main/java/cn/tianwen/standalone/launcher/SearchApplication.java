package cn.tianwen.standalone.launcher;

import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.SearchApiApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens the public application in this JVM. */
final class SearchApplication {

  private SearchApplication() {}

  /**
   * Starts it.
   *
   * @param port preferred port; a free one is taken when it is in use, 0 takes any
   */
  static RunningSearchApi start(Home home, Backing backing, int port) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    properties.put("tianwen.content.directory", home.content());
    properties.put("tianwen.roster.directory", home.rosters());
    if (backing.kind() != Backing.Kind.EXTERNAL) {
      properties.put("tianwen.accounts.key-file", home.keyFile());
      properties.put("tianwen.accounts.create-key-file", true);
    }
    properties.put("server.port", isFree(port) ? port : 0);
    return SearchApiApplication.start(properties);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, null)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
