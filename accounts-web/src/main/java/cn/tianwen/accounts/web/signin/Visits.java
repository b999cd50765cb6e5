package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.database.ModuleDatabase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Says who sends a request, once for each: the person is read anew, so that who was disabled, or
 * has lost a role, has lost it at once.
 */
@Component
class Visits {

  private static final Logger log = LoggerFactory.getLogger(Visits.class);
  private static final String KNOWN = Visits.class.getName();

  private final Accounts accounts;
  private final Clock clock;

  Visits(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Who it is; nobody while the database is away. */
  Optional<Visit> find(HttpServletRequest request) {
    if (request.getAttribute(KNOWN) instanceof Known known) {
      return Optional.ofNullable(known.visit());
    }
    Optional<Visit> visit = read(request);
    request.setAttribute(KNOWN, new Known(visit.orElse(null)));
    return visit;
  }

  /** Who it is, where {@link AddressRights} lets nobody else in. */
  Visit get(HttpServletRequest request) {
    return find(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
  }

  /** Forgets what was found, after it has changed within a request. */
  void forget(HttpServletRequest request) {
    request.removeAttribute(KNOWN);
  }

  private record Known(@Nullable Visit visit) {}

  private Optional<Visit> read(HttpServletRequest request) {
    @Nullable Authentication authentication =
        SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    try {
      Factors factors = Factors.of(authentication);
      Optional<Visit> visit =
          accounts
              .holders()
              .find(UUID.fromString(authentication.getName()))
              .filter(AccountHolder::active)
              .map(holder -> new Visit(holder, factors))
              .filter(this::isWithinLimits);
      keepToLimits(request.getSession(false), visit);
      return visit;
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      log.warn("Nobody is known while the database is away: {}", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean isWithinLimits(Visit visit) {
    return !visit
        .factors()
        .olderThan(SessionLimits.of(visit.holder().administrator()).whole(), clock.instant());
  }

  /** Ends a session of nobody, and shortens that of somebody who has become an administrator. */
  private static void keepToLimits(@Nullable HttpSession session, Optional<Visit> visit) {
    if (session == null) {
      return;
    }
    if (visit.isEmpty()) {
      session.invalidate();
      return;
    }
    int idle =
        Math.toIntExact(SessionLimits.of(visit.get().holder().administrator()).idle().toSeconds());
    if (session.getMaxInactiveInterval() != idle) {
      session.setMaxInactiveInterval(idle);
    }
  }
}
