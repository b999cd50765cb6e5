package cn.tianwen.standalone.launcher;

import cn.tianwen.admin.KnowledgeAdminApplication;
import cn.tianwen.admin.RunningKnowledgeAdmin;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens the back office in this JVM. */
final class BackOffice {

  private static final String KEY_STORE = "TIANWEN_PDF_KEYSTORE";
  private static final String PUBLICATIONS_URL = "TIANWEN_PUBLICATIONS_PUBLICURL";
  private static final String SIGN_IN_URL = "TIANWEN_SIGNIN_PUBLICURL";
  private static final String PUBLIC_URL = "TIANWEN_ADMIN_PUBLICURL";

  private BackOffice() {}

  /**
   * Starts it.
   *
   * @param port preferred port; a free one is taken when it is in use, 0 takes any
   * @param search where the public application answers; the QR codes of issued files lead there
   * @param beans what only the command line has
   */
  static RunningKnowledgeAdmin start(
      Home home, Backing backing, int port, URI search, List<Object> beans) {
    Map<String, Object> properties = new LinkedHashMap<>(LogSettings.on(home));
    properties.putAll(backing.properties());
    properties.put("tianwen.content.directory", home.content());
    properties.put("tianwen.roster.directory", home.rosters());
    properties.put("tianwen.upload.work-directory", home.work());
    properties.putAll(AccountsSettings.properties(home, backing.kind() == Backing.Kind.EXTERNAL));
    properties.putAll(issuing(home, backing, search));
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

  /** What signs issued files, and the address in their QR codes. */
  private static Map<String, Object> issuing(Home home, Backing backing, URI search) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (backing.kind() != Backing.Kind.EXTERNAL && !Backing.isSet(KEY_STORE)) {
      properties.put("tianwen.pdf.key-store", home.signingKeyStore());
      properties.put("tianwen.pdf.create-key-store", true);
    }
    if (!Backing.isSet(PUBLICATIONS_URL)) {
      properties.put(
          "tianwen.publications.public-url",
          Backing.isSet(SIGN_IN_URL) ? System.getenv(SIGN_IN_URL) : search.toString());
    }
    return properties;
  }
}
