package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.web.signin.Factor;
import cn.tianwen.accounts.web.signin.SafeReturn;
import cn.tianwen.accounts.web.signin.SessionStart;
import cn.tianwen.accounts.web.signin.SignInJournal;
import cn.tianwen.database.ModuleDatabase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens when somebody has shown a passkey: only active people get in, the session begins as
 * after any other factor, and the script on the page is told where to go.
 */
@Component
class PasskeySignIn
    implements UserDetailsService,
        SessionAuthenticationStrategy,
        AuthenticationSuccessHandler,
        AuthenticationFailureHandler {

  private static final String NEXT = PasskeySignIn.class.getName();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Accounts accounts;
  private final SessionStart sessions;
  private final SignInJournal journal;
  private final Clock clock;

  PasskeySignIn(Accounts accounts, SessionStart sessions, SignInJournal journal, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public UserDetails loadUserByUsername(String person) {
    AccountHolder holder =
        accounts
            .holders()
            .find(UUID.fromString(person))
            .filter(AccountHolder::active)
            .orElseThrow(() -> new UsernameNotFoundException("nobody who may sign in"));
    return User.withUsername(holder.id().toString()).password("").authorities(Set.of()).build();
  }

  /** Runs while the session is still the one of before. */
  @Override
  public void onAuthentication(
      Authentication shown, HttpServletRequest request, HttpServletResponse response) {
    Authentication factor =
        UsernamePasswordAuthenticationToken.authenticated(
            shown.getName(),
            null,
            Set.of(
                FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                    .issuedAt(clock.instant())
                    .build()));
    String back = SafeReturn.of(request.getParameter("back"));
    request.setAttribute(NEXT, sessions.begin(factor, back, request, response));
    accounts
        .holders()
        .find(UUID.fromString(shown.getName()))
        .ifPresent(holder -> journal.signedIn(holder, Factor.PASSKEY));
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication shown)
      throws IOException {
    write(response, Map.of("next", String.valueOf(request.getAttribute(NEXT))));
  }

  /** Who it would have been is not said, and not known for sure. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused.getCause() instanceof RuntimeException cause && ModuleDatabase.isAway(cause)) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    journal.failed(Optional.empty(), Factor.PASSKEY);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    write(response, Map.of("refused", "unknown"));
  }

  private static void write(HttpServletResponse response, Map<String, String> answer)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(JSON.writeValueAsString(answer));
  }
}
