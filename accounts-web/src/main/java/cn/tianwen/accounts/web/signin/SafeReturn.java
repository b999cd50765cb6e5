package cn.tianwen.accounts.web.signin;

import cn.tianwen.web.browser.MaskedAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The page from which somebody came to sign in, when it is one of this site. */
public final class SafeReturn {

  /** A path of this site: no other host, no other scheme, nothing that a browser mends. */
  private static final Pattern PATH =
      Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,2000}");

  private static final String HOME = "/";

  private SafeReturn() {}

  /** The given address, without personal numbers, when it is safe, else the home page. */
  public static String of(@Nullable String address) {
    return address != null && PATH.matcher(address).matches() && !address.startsWith("/sign-")
        ? masked(address)
        : HOME;
  }

  private static String masked(String address) {
    int query = address.indexOf('?');
    return query < 0
        ? MaskedAddress.path(address)
        : MaskedAddress.path(address.substring(0, query))
            + "?"
            + MaskedAddress.query(address.substring(query + 1));
  }

  /** The address of a request that can be made again. */
  static String of(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return HOME;
    }
    String query = request.getQueryString();
    return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
  }

  /** A step of signing in, which knows where to return to. */
  static String step(String path, String back) {
    return back.equals(HOME)
        ? path
        : UriComponentsBuilder.fromPath(path)
            .queryParam("back", "{back}")
            .encode()
            .buildAndExpand(back)
            .toUriString();
  }
}
