package cn.tianwen.standalone.launcher;

import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.SearchApiApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens the public application in this JVM. */
final class SearchApplication {

  private SearchApplication() {}

  /**
   * Starts it.
   *
   * @param port preferred port; a free one is taken when it is in use, 0 takes any
   * @param beans what only the command line has
   */
  static RunningSearchApi start(Home home, Backing backing, int port, List<Object> beans) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    properties.put("tianwen.content.directory", home.content());
    properties.put("tianwen.roster.directory", home.rosters());
    properties.putAll(AccountsSettings.properties(home, backing.kind() == Backing.Kind.EXTERNAL));
    int chosen = ApplicationPort.free(port);
    properties.put("server.port", chosen);
    if (backing.kind() != Backing.Kind.EXTERNAL && !Backing.isSet("TIANWEN_SIGNIN_PUBLICURL")) {
      properties.put("tianwen.sign-in.public-url", "http://localhost:" + chosen);
    }
    return SearchApiApplication.start(properties, beans.toArray());
  }
}
