package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps two texts in a session and nothing else: the id of the person and the factors that were
 * shown. So a session outlives every change of the program, and holds no rights that could be out
 * of date.
 */
final class SessionContexts implements SecurityContextRepository {

  /** Also what sessions are found by. */
  private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private static final String FACTORS = "factors";

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new WhenAsked(request);
  }

  @Override
  @SuppressWarnings("deprecation") // of the interface
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return new WhenAsked(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = context.getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      Optional.ofNullable(request.getSession(false)).ifPresent(SessionContexts::clear);
      return;
    }
    HttpSession session = request.getSession();
    session.setAttribute(PERSON, authentication.getName());
    session.setAttribute(FACTORS, Factors.of(authentication).text());
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return read(request).isPresent();
  }

  private static void clear(HttpSession session) {
    session.removeAttribute(PERSON);
    session.removeAttribute(FACTORS);
  }

  private static Optional<Authentication> read(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(PERSON) instanceof String person
            && session.getAttribute(FACTORS) instanceof String factors
        ? Optional.of(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, Factors.parse(factors).shown()))
        : Optional.empty();
  }

  /** Looks into the session when somebody wants to know, so that visitors cost nothing. */
  private static final class WhenAsked implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private @Nullable SecurityContext context;
    private boolean generated;

    WhenAsked(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      SecurityContext known = context;
      if (known == null) {
        Optional<Authentication> kept = read(request);
        generated = kept.isEmpty();
        known =
            kept.<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
        context = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      get();
      return generated;
    }
  }
}
