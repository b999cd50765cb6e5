package cn.tianwen.standalone.launcher;

import cn.tianwen.admin.KnowledgeAdminApplication;
import cn.tianwen.admin.RunningKnowledgeAdmin;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens the back office in this JVM. */
final class BackOffice {

  private static final String PUBLIC_URL = "TIANWEN_ADMIN_PUBLICURL";

  private BackOffice() {}

  /**
   * Starts it.
   *
   * @param port preferred port; a free one is taken when it is in use, 0 takes any
   * @param publicApplication where people reach the public application, unless the environment says
   *     it
   * @param beans what only the command line has
   */
  static RunningKnowledgeAdmin start(
      Home home, Backing backing, int port, URI publicApplication, List<Object> beans) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    properties.put("tianwen.content.directory", home.content());
    properties.put("tianwen.roster.directory", home.rosters());
    properties.put("tianwen.upload.work-directory", home.work());
    properties.putAll(AccountsSettings.properties(home, backing.kind() == Backing.Kind.EXTERNAL));
    properties.putAll(PdfSettings.properties(home, backing.kind() == Backing.Kind.EXTERNAL));
    if (!Backing.isSet("TIANWEN_PUBLICATIONS_PUBLICURL")) {
      properties.put(
          "tianwen.publications.public-url",
          Backing.isSet("TIANWEN_SIGNIN_PUBLICURL")
              ? System.getenv("TIANWEN_SIGNIN_PUBLICURL")
              : publicApplication);
    }
    int chosen = ApplicationPort.free(port);
    properties.put("server.port", chosen);
    // Not by Spring's own variable, which names the address of the public application.
    if (Backing.isSet(PUBLIC_URL)) {
      properties.put("tianwen.sign-in.public-url", System.getenv(PUBLIC_URL));
    } else {
      properties.put("tianwen.sign-in.public-url", "http://localhost:" + chosen);
    }
    return KnowledgeAdminApplication.start(properties, beans.toArray());
  }
}
