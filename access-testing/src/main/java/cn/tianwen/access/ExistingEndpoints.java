package cn.tianwen.access;

import jakarta.servlet.Filter;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything in an application that answers requests, whoever registered it. */
public final class ExistingEndpoints {

  /** Filters of Spring Security that answer requests themselves, and which. */
  private static final Map<String, Set<Endpoint>> ANSWERING =
      Map.of(
          "LogoutFilter",
          Set.of(new Endpoint("POST", "/sign-out")),
          "PublicKeyCredentialRequestOptionsFilter",
          Set.of(new Endpoint("POST", "/webauthn/authenticate/options")),
          "PublicKeyCredentialCreationOptionsFilter",
          Set.of(new Endpoint("POST", "/webauthn/register/options")),
          "WebAuthnRegistrationFilter",
          Set.of(
              new Endpoint("POST", "/webauthn/register"),
              new Endpoint("DELETE", "/webauthn/register/{id}")),
          "WebAuthnAuthenticationFilter",
          Set.of(new Endpoint("POST", "/login/webauthn")),
          "DefaultWebAuthnRegistrationPageGeneratingFilter",
          Set.of(new Endpoint("GET", "/webauthn/register")),
          "DefaultResourcesFilter",
          Set.of(new Endpoint("GET", "/login/webauthn.js")));

  /** Filters of Spring Security that only let pass or refuse. */
  private static final Set<String> PASSING =
      Set.of(
          "DisableEncodeUrlFilter",
          "ForceEagerSessionCreationFilter",
          "WebAsyncManagerIntegrationFilter",
          "SecurityContextHolderFilter",
          "HeaderWriterFilter",
          "CorsFilter",
          "CsrfFilter",
          "RequestCacheAwareFilter",
          "SecurityContextHolderAwareRequestFilter",
          "AnonymousAuthenticationFilter",
          "SessionManagementFilter",
          "ExceptionTranslationFilter",
          "PasskeyGate",
          "AuthorizationFilter");

  private ExistingEndpoints() {}

  public static SortedSet<Endpoint> of(ApplicationContext context) {
    SortedSet<Endpoint> endpoints = new TreeSet<>();
    context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(ExistingEndpoints::endpoints)
        .forEach(endpoints::add);
    context.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
        .map(address -> new Endpoint("GET", address))
        .forEach(endpoints::add);
    context.getBeansOfType(FilterChainProxy.class).values().stream()
        .flatMap(proxy -> proxy.getFilterChains().stream())
        .flatMap(chain -> chain.getFilters().stream())
        .flatMap(filter -> endpoints(filter).stream())
        .forEach(endpoints::add);
    if (!context.getBeansOfType(RouterFunction.class).isEmpty()) {
      throw new AssertionError(
          "The application has router functions now: list their routes in ExistingEndpoints.");
    }
    return endpoints;
  }

  private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
    Set<String> methods =
        mapping.getMethodsCondition().getMethods().stream()
            .map(Enum::name)
            .collect(Collectors.toSet());
    return mapping.getPatternValues().stream()
        .flatMap(
            address ->
                (methods.isEmpty() ? Set.of(Endpoint.ANY) : methods)
                    .stream().map(method -> new Endpoint(method, address)));
  }

  private static Set<Endpoint> endpoints(Filter filter) {
    String name = filter.getClass().getSimpleName();
    if (!ANSWERING.containsKey(name) && !PASSING.contains(name)) {
      throw new AssertionError(
          "%s is new in the security chain: say in ExistingEndpoints which addresses it answers (ANSWERING) or that it answers none (PASSING)."
              .formatted(name));
    }
    return ANSWERING.getOrDefault(name, Set.of());
  }
}
