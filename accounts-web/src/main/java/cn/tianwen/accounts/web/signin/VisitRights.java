package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** How far somebody must have come with signing in for an address. */
@Component
public class VisitRights {

  private final Visits visits;
  private final ObjectProvider<PasskeyOwners> passkeys;

  VisitRights(Visits visits, ObjectProvider<PasskeyOwners> passkeys) {
    this.visits = visits;
    this.passkeys = passkeys;
  }

  /** One factor will do. */
  AuthorizationManager<RequestAuthorizationContext> begun() {
    return when(visit -> true);
  }

  /**
   * All factors, unless somebody has none to show yet: who knows only the password of an
   * administrator must not get past the second factor by replacing it.
   */
  AuthorizationManager<RequestAuthorizationContext> ownAccount() {
    return when(this::mayKeepAccount);
  }

  /** Whether whoever sends a request may replace what their account is proved by. */
  public boolean mayKeepAccount(HttpServletRequest request) {
    return visits.find(request).filter(this::mayKeepAccount).isPresent();
  }

  private boolean mayKeepAccount(Visit visit) {
    return visit.complete() || (!visit.newPasswordDue() && !hasSecondFactor(visit));
  }

  /** All factors. */
  AuthorizationManager<RequestAuthorizationContext> complete() {
    return when(Visit::complete);
  }

  /** Whether somebody has more to show than a password: a phone or a passkey. */
  boolean hasSecondFactor(Visit visit) {
    return visit.holder().phone() != null || hasPasskey(visit.holder().id());
  }

  /** Whether somebody has a passkey. */
  boolean hasPasskey(UUID person) {
    return passkeys.stream().anyMatch(owners -> owners.hasPasskey(person));
  }

  private AuthorizationManager<RequestAuthorizationContext> when(Predicate<Visit> rule) {
    return (authentication, context) ->
        new AuthorizationDecision(visits.find(context.getRequest()).filter(rule).isPresent());
  }
}
