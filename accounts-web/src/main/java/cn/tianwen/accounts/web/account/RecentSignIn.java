package cn.tianwen.accounts.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whether whoever sends this request has shown lately who they are. A device that was left open, or
 * a session that was stolen, is not enough to take an account over.
 */
@Component("recentSignIn")
public class RecentSignIn {

  /** For how long a factor is recent. */
  static final Duration RECENT = Duration.ofMinutes(10);

  private final Clock clock;

  RecentSignIn(Clock clock) {
    this.clock = clock;
  }

  /** Whether it is somebody who has signed in at all. */
  public boolean isSignedIn() {
    @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && !(who instanceof AnonymousAuthenticationToken);
  }

  /** Whether a factor was shown within the last ten minutes. */
  public boolean holds() {
    @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
    Instant earliest = clock.instant().minus(RECENT);
    return who != null
        && who.getAuthorities().stream()
            .filter(FactorGrantedAuthority.class::isInstance)
            .map(FactorGrantedAuthority.class::cast)
            .anyMatch(factor -> factor.getIssuedAt().isAfter(earliest));
  }
}
