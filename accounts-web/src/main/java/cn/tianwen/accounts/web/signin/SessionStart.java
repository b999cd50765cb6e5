package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Lets a factor count: starts a session, or adds to the one of the same person. Its id and the
 * token of the forms are new each time, so that nobody can have planted them.
 */
@Component
public class SessionStart {

  private final SecurityContextRepository contexts;
  private final SessionAuthenticationStrategy newToken;
  private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
  private final Visits visits;

  SessionStart(SecurityContextRepository contexts, CsrfTokenRepository tokens, Visits visits) {
    this.contexts = contexts;
    this.newToken = new CsrfAuthenticationStrategy(tokens);
    this.visits = visits;
  }

  /** Signs a person in by a factor; says where to go from there. */
  public String begin(
      Authentication shown, String back, HttpServletRequest request, HttpServletResponse response) {
    Factors before = factorsOf(shown.getName(), request);
    request.getSession();
    newId.onAuthentication(shown, request, response);
    newToken.onAuthentication(shown, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            shown.getName(), null, before.and(Factors.of(shown)).shown()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    SessionDevice.note(request);
    visits.forget(request);
    return visits
        .find(request)
        .filter(visit -> !visit.complete())
        .map(visit -> SafeReturn.step(Steps.due(visit), back))
        .orElse(back);
  }

  /**
   * A factor that somebody has just shown.
   *
   * @param factor one of the authorities of {@link FactorGrantedAuthority}
   */
  static Authentication shown(UUID person, String factor, Clock clock) {
    return UsernamePasswordAuthenticationToken.authenticated(
        person.toString(),
        null,
        Set.of(FactorGrantedAuthority.withAuthority(factor).issuedAt(clock.instant()).build()));
  }

  /** What the same person has shown before; a session of somebody else ends here. */
  private Factors factorsOf(String person, HttpServletRequest request) {
    Optional<Visit> before = visits.find(request);
    if (before.isPresent() && before.get().holder().id().toString().equals(person)) {
      return before.get().factors();
    }
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return Factors.parse("");
  }
}
