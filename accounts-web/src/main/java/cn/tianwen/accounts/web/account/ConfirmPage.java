package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.signin.SecondFactor;
import cn.tianwen.accounts.web.signin.SessionStart;
import cn.tianwen.accounts.web.signin.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks people who have signed in a while ago to show again who they are. */
@Controller
class ConfirmPage {

  private static final String PAGE = "accounts-web/account-confirm";

  private final Accounts accounts;
  private final PasswordProof passwords;
  private final AccountJournal journal;
  private final SecondFactor second;
  private final SessionStart sessions;
  private final Clock clock;

  ConfirmPage(
      Accounts accounts,
      PasswordProof passwords,
      AccountJournal journal,
      SecondFactor second,
      SessionStart sessions,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.journal = journal;
    this.second = second;
    this.sessions = sessions;
    this.clock = clock;
  }

  @GetMapping("/account/confirm")
  String page(SignedIn who, @RequestParam(required = false) @Nullable String then, Model model) {
    return show(who, AccountStep.of(then), model);
  }

  @PostMapping("/account/confirm/password")
  String byPassword(
      SignedIn who,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    AccountStep step = AccountStep.of(then);
    Optional<String> problem = passwords.problem(who.id(), password, request);
    if (problem.isPresent()) {
      model.addAttribute("problem", problem.get());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return show(who, step, model);
    }
    String next =
        sessions.begin(
            UsernamePasswordAuthenticationToken.authenticated(
                who.id().toString(),
                null,
                Set.of(
                    FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                        .issuedAt(clock.instant())
                        .build())),
            step.address(),
            request,
            response);
    journal.confirmed(who.id(), Outcome.DONE);
    return "redirect:" + next;
  }

  @PostMapping("/account/confirm/code/send")
  String sendCode(
      SignedIn who,
      @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    AccountHolder holder = holder(who);
    try {
      second
          .phone(holder)
          .ifPresent(phone -> second.send(holder, phone, PasswordProof.address(request)));
      model.addAttribute("codeSent", true);
    } catch (TooManyAttemptsException tooMany) {
      refuse(tooMany, response, model);
    }
    return show(who, AccountStep.of(then), model);
  }

  @PostMapping("/account/confirm/code")
  String byCode(
      SignedIn who,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    AccountStep step = AccountStep.of(then);
    try {
      Authentication shown = second.confirm(holder(who), code, PasswordProof.address(request));
      return "redirect:" + sessions.begin(shown, step.address(), request, response);
    } catch (AuthenticationException wrong) {
      model.addAttribute("codeSent", true);
      refuse(wrong, response, model);
      return show(who, step, model);
    }
  }

  private AccountHolder holder(SignedIn who) {
    return accounts.holders().find(who.id()).orElseThrow();
  }

  private static void refuse(
      AuthenticationException refused, HttpServletResponse response, Model model) {
    model.addAttribute("problem", String.valueOf(refused.getMessage()));
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
  }

  private String show(SignedIn who, AccountStep step, Model model) {
    model.addAttribute("step", step);
    model.addAttribute("canSendCode", second.phone(holder(who)).isPresent());
    model.addAttribute("hasPassword", passwords.isPossible(who.id()));
    model.addAttribute("hasPasskey", !accounts.passkeys().list(who.id()).isEmpty());
    return PAGE;
  }
}
