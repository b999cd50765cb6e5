package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may open which address. An address that is not listed here is refused, whatever answers it;
 * what somebody may see there is decided behind it by their rights.
 */
public final class AddressRights {

  /** Files that are the same for everybody; never of a session. */
  static final RequestMatcher STATIC =
      any(
          "/web/**",
          "/webjars/**",
          "/search-api/**",
          "/knowledge-admin/**",
          "/accounts-web/**",
          "/favicon.ico");

  /** What changes something in nobody's name and is asked for by other programs, too. */
  static final RequestMatcher PUBLIC_CHANGES =
      any(
          "/api/similar",
          "/api/similar/*/feedback",
          "/similar/*/feedback",
          "/similar/*/feedback/undo");

  /** Open to visitors. */
  static final RequestMatcher PUBLIC =
      new OrRequestMatcher(
          STATIC,
          PUBLIC_CHANGES,
          reading(
              "/",
              "/similar",
              "/search",
              "/suggestions",
              "/cases/*",
              "/documents/*",
              "/documents/*/passages",
              "/documents/*/media",
              "/api/search",
              "/api/suggest",
              "/api/cases/*",
              "/api/documents",
              "/api/documents/*",
              "/actuator/health",
              "/actuator/health/*",
              "/v3/api-docs",
              "/v3/api-docs.yaml",
              "/experts",
              "/experts/*",
              "/experts/*/photo",
              "/api/experts",
              "/api/experts/*",
              "/publications",
              "/publications/*",
              "/publications/*/pictures/*",
              "/publications/*/files/*",
              "/api/publications",
              "/api/publications/*",
              "/verify",
              "/verify/*",
              "/api/verify/*"),
          any(
              "/verify/file",
              "/api/verify",
              "/error",
              "/sign-in",
              "/sign-in/password",
              "/sign-in/code",
              "/sign-in/code/send",
              "/sign-in/forgotten",
              "/sign-in/forgotten/send",
              "/webauthn/authenticate/options",
              "/login/webauthn"));

  /** How the program fares: for the machine itself and for system administrators. */
  static final RequestMatcher OPERATIONS = any("/actuator", "/actuator/**");

  /** Steps that complete a sign-in: open to people who have only begun it. */
  static final RequestMatcher COMPLETING =
      any("/sign-in/second", "/sign-in/second/send", "/sign-in/new-password");

  /**
   * Where people get what a second factor needs: open before it to those who have none yet, and
   * otherwise only to people who have signed in completely.
   */
  static final RequestMatcher OWN_ACCOUNT =
      any("/account", "/account/**", "/webauthn/register", "/webauthn/register/**");

  /** Open to people who have signed in completely. */
  static final RequestMatcher SIGNED_IN =
      any(
          "/people",
          "/people.csv",
          "/people/**",
          "/institutions",
          "/institutions/**",
          "/audit",
          "/audit/**",
          "/queue",
          "/queue/**",
          "/items",
          "/items.csv",
          "/items/**",
          "/reviews",
          "/reviews/**",
          "/pictures",
          "/pictures/**",
          "/issue",
          "/issue/**",
          "/trace",
          "/trace/**",
          "/api/items",
          "/api/items/**",
          "/publications/*/copies",
          "/publications/*/copies/**");

  private AddressRights() {}

  /** Whether an address belongs to people who have signed in, at least by half. */
  static boolean isForKnownPeople(HttpServletRequest request) {
    return COMPLETING.matches(request)
        || OWN_ACCOUNT.matches(request)
        || SIGNED_IN.matches(request);
  }

  private static RequestMatcher any(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());
  }

  private static RequestMatcher reading(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .flatMap(
                pattern ->
                    List.of(HttpMethod.GET, HttpMethod.HEAD).stream()
                        .<RequestMatcher>map(
                            method ->
                                PathPatternRequestMatcher.withDefaults().matcher(method, pattern)))
            .toList());
  }
}
