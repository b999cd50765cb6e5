package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody replaces a password that somebody else has chosen. */
@Controller
class NewPasswordPage {

  private static final String PAGE = "accounts-web/new-password";

  private final Visits visits;
  private final Accounts accounts;
  private final SignInForms forms;
  private final SignInJournal journal;

  NewPasswordPage(Visits visits, Accounts accounts, SignInForms forms, SignInJournal journal) {
    this.visits = visits;
    this.accounts = accounts;
    this.forms = forms;
    this.journal = journal;
  }

  @GetMapping(Steps.NEW_PASSWORD)
  String page(
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      Model model) {
    String target = SafeReturn.of(back);
    return visits.get(request).newPasswordDue() ? show(target, model) : "redirect:" + target;
  }

  @PostMapping(Steps.NEW_PASSWORD)
  String choose(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String target = SafeReturn.of(back);
    Visit visit = visits.get(request);
    if (!visit.newPasswordDue()) {
      return "redirect:" + target;
    }
    return SignInForms.attempt(
        response,
        () -> choose(visit.holder(), password, target, request, response, model),
        problem -> show(target, model.addAttribute("problem", problem)));
  }

  private String choose(
      AccountHolder holder,
      String password,
      String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String problems =
        accounts
                .signIn()
                .find(holder.id())
                .filter(kept -> accounts.hashing().check(password, kept.password()).matches())
                .isPresent()
            ? "请换一个和初始密码不同的密码。"
            : forms.problems(password, Optional.of(holder));
    if (!problems.isEmpty()) {
      return SignInForms.wrong(
          response, problems, what -> show(back, model.addAttribute("problem", what)));
    }
    accounts.signIn().setPassword(holder.id(), password, false);
    accounts.sessions().endOthers(holder.id(), request.getSession().getId());
    journal.passwordChosen(holder);
    visits.forget(request);
    Visit now = visits.get(request);
    return "redirect:" + (now.complete() ? back : SafeReturn.step(Steps.due(now), back));
  }

  private static String show(String back, Model model) {
    model.addAttribute("back", back);
    return PAGE;
  }
}
