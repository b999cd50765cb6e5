package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.rights.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Shows measurements to programs on the machine itself and to system administrators. A request that
 * a proxy on this machine passes on comes from this machine as well; it is told by its host name
 * and by what proxies add.
 */
@Component
class OperationsRights implements AuthorizationManager<RequestAuthorizationContext> {

  private static final Set<String> THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Visits visits;

  OperationsRights(Visits visits) {
    this.visits = visits;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    return new AuthorizationDecision(isFromThisMachine(request) || isAdministrator(request));
  }

  private boolean isAdministrator(HttpServletRequest request) {
    return visits
        .find(request)
        .filter(Visit::complete)
        .filter(
            visit ->
                visit.holder().grants().stream()
                    .anyMatch(grant -> grant.role() == Role.SYSTEM_ADMINISTRATOR))
        .isPresent();
  }

  private static boolean isFromThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && THIS_MACHINE.contains(request.getServerName())
          && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
