package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.vault.PersonalNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators show a second factor, and are told how to get one. */
@Controller
class SecondPage {

  private static final String PAGE = "accounts-web/second";

  private final Visits visits;
  private final VisitRights rights;
  private final SecondFactor second;
  private final PasswordSignIn passwords;
  private final SessionStart sessions;

  SecondPage(
      Visits visits,
      VisitRights rights,
      SecondFactor second,
      PasswordSignIn passwords,
      SessionStart sessions) {
    this.visits = visits;
    this.rights = rights;
    this.second = second;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  @GetMapping(Steps.SECOND)
  String page(
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      Model model) {
    Visit visit = visits.get(request);
    String target = SafeReturn.of(back);
    return visit.complete() ? "redirect:" + target : show(visit, target, model);
  }

  @PostMapping("/sign-in/second/send")
  String send(
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Visit visit = visits.get(request);
    String target = SafeReturn.of(back);
    return SignInForms.attempt(
        response,
        () -> {
          second
              .phone(visit.holder())
              .ifPresent(
                  phone -> {
                    second.send(visit.holder(), phone, SignInForms.address(request));
                    model.addAttribute("sent", true);
                  });
          return show(visit, target, model);
        },
        problem -> refuse(problem, visit, target, model));
  }

  @PostMapping(Steps.SECOND)
  String confirm(
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Visit visit = visits.get(request);
    String target = SafeReturn.of(back);
    return SignInForms.attempt(
        response,
        () ->
            "redirect:"
                + sessions.begin(shown(visit, code, password, request), target, request, response),
        problem -> {
          model.addAttribute("sent", code != null);
          return refuse(problem, visit, target, model);
        });
  }

  private Authentication shown(
      Visit visit, @Nullable String code, String password, HttpServletRequest request) {
    AccountHolder holder = visit.holder();
    return code == null
        ? passwords.confirm(holder, password, SignInForms.address(request))
        : second.confirm(holder, code, SignInForms.address(request));
  }

  private String refuse(String problem, Visit visit, String back, Model model) {
    model.addAttribute("problem", problem);
    return show(visit, back, model);
  }

  private String show(Visit visit, String back, Model model) {
    Optional<PersonalNumber> phone =
        second.phone(visit.holder()).filter(number -> !visit.factors().hasCode());
    model.addAttribute("back", back);
    model.addAttribute("phone", phone.map(PersonalNumber::masked).orElse(""));
    model.addAttribute(
        "password", !visit.factors().hasPassword() && second.hasPassword(visit.holder()));
    model.addAttribute("passkey", rights.hasPasskey(visit.holder().id()));
    model.addAttribute("none", !rights.hasSecondFactor(visit));
    return PAGE;
  }
}
