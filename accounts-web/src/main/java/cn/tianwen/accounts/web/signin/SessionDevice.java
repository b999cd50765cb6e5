package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.session.Session;

/**
 * From what a session was begun, in words that its owner recognises. Of the address only so much is
 * kept as says in which network it was.
 *
 * @param words e.g. {@code Windows 电脑，Chrome 浏览器}
 * @param network e.g. {@code 113.108.*.*}
 */
public record SessionDevice(String words, String network) {

  private static final String WORDS = "device";
  private static final String NETWORK = "network";

  /** Keeps it in the session of a request. */
  static void note(HttpServletRequest request) {
    HttpSession session = request.getSession();
    session.setAttribute(WORDS, DeviceWords.of(userAgent(request)));
    session.setAttribute(NETWORK, shortened(Objects.toString(request.getRemoteAddr(), "")));
  }

  /** From a session. */
  public static SessionDevice of(Session session) {
    return new SessionDevice(
        Objects.toString(session.getAttribute(WORDS), DeviceWords.UNKNOWN),
        Objects.toString(session.getAttribute(NETWORK), ""));
  }

  /** The device that sends a request. */
  public static String words(HttpServletRequest request) {
    return DeviceWords.of(userAgent(request));
  }

  private static String userAgent(HttpServletRequest request) {
    return Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "");
  }

  /** The first half of an IPv4 address, the first two groups of an IPv6 address. */
  static String shortened(String address) {
    if (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1")) {
      return "本机";
    }
    boolean old = address.contains(".") && !address.contains(":");
    String[] parts = address.split(old ? "\\." : ":");
    if (parts.length < 3) {
      return "";
    }
    return old ? parts[0] + "." + parts[1] + ".*.*" : parts[0] + ":" + parts[1] + ":…";
  }
}
