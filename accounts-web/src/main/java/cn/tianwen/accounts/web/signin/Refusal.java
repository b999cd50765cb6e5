package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.database.ModuleDatabase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Answers requests that {@link AddressRights} refuses: leads people to what they have to do first,
 * tells machines so, and denies that there is anything at other addresses.
 */
@Component
class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger log = LoggerFactory.getLogger(Refusal.class);

  private final Visits visits;
  private final Accounts accounts;
  private final SessionCookie cookie;

  Refusal(Visits visits, Accounts accounts, SessionCookie cookie) {
    this.visits = visits;
    this.accounts = accounts;
    this.cookie = cookie;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    refuse(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (reason instanceof CsrfException) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      refuse(request, response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!AddressRights.isForKnownPeople(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<Visit> visit = visits.find(request);
    if (visit.isEmpty() && mayBeKnown(request)) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    String step = visit.map(Steps::due).orElse(Steps.SIGN_IN);
    lead(SafeReturn.step(step, SafeReturn.of(request)), request, response);
  }

  private static void lead(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(address);
    }
  }

  /** Whether somebody brings a session that cannot be looked up now. */
  private boolean mayBeKnown(HttpServletRequest request) {
    if (WebUtils.getCookie(request, cookie.name()) == null) {
      return false;
    }
    try {
      accounts.database().jdbc().queryForObject("select 1", Integer.class);
      return false;
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      log.warn("The database is away: {}", String.valueOf(e.getMessage()));
      return true;
    }
  }
}
