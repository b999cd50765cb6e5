package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.web.account.AccountStep;
import cn.tianwen.accounts.web.account.RecentSignIn;
import cn.tianwen.accounts.web.signin.VisitRights;
import cn.tianwen.database.ModuleDatabase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before Spring Security's own addresses of passkeys, which answer before anybody asks for
 * rights: registers one only for whoever has signed in completely, and lately, says in a status
 * what was wrong, and keeps the sessions of mere visitors short.
 */
final class PasskeyGate extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(PasskeyGate.class);

  /** A little more than a browser waits for a finger. */
  private static final int VISIT_SECONDS = 6 * 60;

  private final VisitRights rights;
  private final RecentSignIn recent;

  PasskeyGate(VisitRights rights, RecentSignIn recent) {
    this.rights = rights;
    this.recent = recent;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/webauthn/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean registering = request.getRequestURI().startsWith("/webauthn/register");
    if (registering && !rights.mayKeepAccount(request)) {
      throw new AccessDeniedException("a passkey is registered after a complete sign-in only");
    }
    if (registering && !recent.holds()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setHeader("Location", AccountStep.PASSKEYS.confirmation());
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException e) {
      if (e instanceof AccessDeniedException
          || !registering
          || ModuleDatabase.isAway(e)
          || response.isCommitted()) {
        throw e;
      }
      log.info("A passkey was not registered: {}", e.getClass().getSimpleName());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    HttpSession session = request.getSession(false);
    if (session != null && !recent.isSignedIn()) {
      session.setMaxInactiveInterval(VISIT_SECONDS);
    }
  }
}
