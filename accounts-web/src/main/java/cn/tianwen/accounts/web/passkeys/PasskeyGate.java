package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.web.account.AccountStep;
import cn.tianwen.accounts.web.account.RecentSignIn;
import cn.tianwen.database.ModuleDatabase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before Spring Security's own addresses of passkeys: registers one only after a recent
 * sign-in, says in a status what was wrong, and keeps the sessions of mere visitors short.
 */
final class PasskeyGate extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(PasskeyGate.class);

  /** A little more than a browser waits for a finger. */
  private static final int VISIT_SECONDS = 6 * 60;

  private final RecentSignIn recent;

  PasskeyGate(RecentSignIn recent) {
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
    if (registering && recent.isSignedIn() && !recent.holds()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setHeader("Location", AccountStep.PASSKEYS.confirmation());
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException e) {
      if (!registering || ModuleDatabase.isAway(e) || response.isCommitted()) {
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
