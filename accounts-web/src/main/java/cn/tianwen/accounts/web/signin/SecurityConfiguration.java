package cn.tianwen.accounts.web.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/**
 * The one chain that every request goes through. Visitors who only look something up get neither
 * session nor cookie, and cause no statement in the database.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SignInProperties.class)
class SecurityConfiguration {

  /** How long browsers come back over TLS only, in seconds. */
  private static final long ONE_YEAR = 31_536_000;

  @Bean
  SecurityContextRepository securityContexts() {
    return new SessionContexts();
  }

  /** Forms hold what a cookie holds, so that visitors need no session for them. */
  @Bean
  CsrfTokenRepository formTokens(SessionCookie cookie) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookie.formTokenName());
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(made -> made.httpOnly(true).secure(cookie.secure()).sameSite("Lax"));
    return tokens;
  }

  @Bean
  SecurityFilterChain securityChain(
      HttpSecurity http,
      SecurityContextRepository contexts,
      CsrfTokenRepository formTokens,
      VisitRights rights,
      OperationsRights operations,
      Refusal refusal,
      SignOut signOut,
      SessionCookie cookie) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(
                        DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(AddressRights.PUBLIC)
                    .permitAll()
                    .requestMatchers(AddressRights.OPERATIONS)
                    .access(operations)
                    .requestMatchers(AddressRights.COMPLETING)
                    .access(rights.begun())
                    .requestMatchers(AddressRights.OWN_ACCOUNT)
                    .access(rights.ownAccount())
                    .requestMatchers(AddressRights.SIGNED_IN)
                    .access(rights.complete())
                    .anyRequest()
                    .denyAll())
        .securityContext(context -> context.securityContextRepository(contexts))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(formTokens)
                    .ignoringRequestMatchers(AddressRights.PUBLIC_CHANGES))
        .requestCache(cache -> cache.disable())
        .exceptionHandling(
            failing -> failing.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .logout(
            leaving ->
                leaving.logoutUrl("/sign-out").addLogoutHandler(signOut).logoutSuccessUrl("/"))
        .headers(
            headers ->
                headers
                    .defaultsDisabled()
                    .addHeaderWriter(new HstsHeaderWriter(any -> cookie.secure(), ONE_YEAR, false))
                    .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(
                            ofSomebody(cookie), new CacheControlHeadersWriter())))
        .build();
  }

  /** What is shown to somebody in particular is for nobody's cache. */
  private static RequestMatcher ofSomebody(SessionCookie cookie) {
    return request ->
        !AddressRights.STATIC.matches(request)
            && (WebUtils.getCookie(request, cookie.name()) != null
                || request.getRequestURI().startsWith("/sign-in"));
  }
}
