package cn.tianwen.accounts.web.signin;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.web.problem.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on, with a password. */
@Controller
class SignInPage {

  private static final String PAGE = "accounts-web/sign-in";

  private final PasswordSignIn passwords;
  private final SessionStart sessions;
  private final List<SampleAccounts> samples;

  SignInPage(
      PasswordSignIn passwords, SessionStart sessions, ObjectProvider<SampleAccounts> samples) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.samples = samples.stream().toList();
  }

  @GetMapping("/sign-in")
  String page(@RequestParam(required = false) @Nullable String back, Model model) {
    return show(SafeReturn.of(back), model);
  }

  @PostMapping("/sign-in/password")
  String signIn(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String target = SafeReturn.of(back);
    try {
      return "redirect:"
          + sessions.begin(
              passwords.signIn(account, password, address(request)), target, request, response);
    } catch (AuthenticationException refused) {
      model.addAttribute("account", account);
      model.addAttribute("passwordProblem", refused.getMessage());
      refuse(refused, response);
      return show(target, model);
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      throw new UnavailableException("暂时不能登录", "请稍后再试；检索不登录也能用。", e);
    }
  }

  private String show(String back, Model model) {
    model.addAttribute("back", back);
    model.addAttribute("samples", samples.stream().flatMap(some -> some.list().stream()).toList());
    return PAGE;
  }

  private static void refuse(AuthenticationException refused, HttpServletResponse response) {
    if (refused instanceof TooManyAttemptsException tooMany) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
    } else {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
  }

  private static InetAddress address(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("A peer without an address", e);
    }
  }
}
