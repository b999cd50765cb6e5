package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.credentials.PasswordProblem;
import cn.tianwen.accounts.signin.SignInAccount;
import cn.tianwen.accounts.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sets one's first password after a recent sign-in, or replaces it by showing it. All other devices
 * are signed out.
 */
@Controller
class PasswordPage {

  private static final String PAGE = "accounts-web/account-password";

  private final Accounts accounts;
  private final PasswordProof proof;
  private final RecentSignIn recent;
  private final AccountJournal journal;

  PasswordPage(
      Accounts accounts, PasswordProof proof, RecentSignIn recent, AccountJournal journal) {
    this.accounts = accounts;
    this.proof = proof;
    this.recent = recent;
    this.journal = journal;
  }

  @GetMapping("/account/password")
  String page(SignedIn who, Model model) {
    return mayGoOn(who) ? show(who, List.of(), model) : confirm();
  }

  @PostMapping("/account/password")
  String change(
      SignedIn who,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    if (!mayGoOn(who)) {
      return confirm();
    }
    List<String> problems = problems(who, current, password, request);
    if (!problems.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return show(who, problems, model);
    }
    accounts
        .database()
        .transactions()
        .executeWithoutResult(
            status -> {
              accounts.signIn().setPassword(who.id(), password, false);
              int ended = accounts.sessions().endOthers(who.id(), request.getSession().getId());
              journal.passwordChanged(who.id(), ended);
            });
    flash.addFlashAttribute("done", "密码已设好，其他设备上的登录已退出。");
    return "redirect:/account";
  }

  /** The policy is asked first: a wrong choice of the new one is no guess at the old one. */
  private List<String> problems(
      SignedIn who, String current, String password, HttpServletRequest request) {
    List<String> ownWords = new ArrayList<>(List.of(who.name()));
    accounts.signIn().find(who.id()).map(SignInAccount::account).ifPresent(ownWords::add);
    List<String> problems =
        accounts.passwords().check(password, ownWords).stream()
            .map(PasswordProblem::message)
            .toList();
    if (problems.isEmpty() && proof.isPossible(who.id())) {
      Optional<String> wrong = proof.problem(who.id(), current, request);
      return wrong.map(problem -> List.of("当前密码：" + problem)).orElse(List.of());
    }
    return problems;
  }

  private boolean mayGoOn(SignedIn who) {
    return proof.isPossible(who.id()) || recent.holds();
  }

  private static String confirm() {
    return "redirect:" + AccountStep.PASSWORD.confirmation();
  }

  private String show(SignedIn who, List<String> problems, Model model) {
    model.addAttribute("problems", problems);
    model.addAttribute("hasPassword", proof.isPossible(who.id()));
    return PAGE;
  }
}
