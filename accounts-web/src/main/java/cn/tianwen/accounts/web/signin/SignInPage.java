package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on: with a password, or by asking for a code. */
@Controller
class SignInPage {

  private static final String PAGE = "accounts-web/sign-in";
  private static final String CODE_PAGE = "accounts-web/code";

  private final PasswordSignIn passwords;
  private final CodeSignIn codes;
  private final CodeSending sending;
  private final SignInForms forms;
  private final SessionStart sessions;
  private final List<SampleAccounts> samples;

  SignInPage(
      PasswordSignIn passwords,
      CodeSignIn codes,
      CodeSending sending,
      SignInForms forms,
      SessionStart sessions,
      ObjectProvider<SampleAccounts> samples) {
    this.passwords = passwords;
    this.codes = codes;
    this.sending = sending;
    this.forms = forms;
    this.sessions = sessions;
    this.samples = samples.stream().toList();
  }

  @GetMapping("/sign-in")
  String page(
      @RequestParam(required = false) @Nullable String back,
      @RequestParam(defaultValue = "false") boolean reset,
      Model model) {
    model.addAttribute("reset", reset);
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
    return SignInForms.attempt(
        response,
        () ->
            "redirect:"
                + sessions.begin(
                    passwords.signIn(account, password, SignInForms.address(request)),
                    target,
                    request,
                    response),
        problem -> {
          model.addAttribute("account", account);
          model.addAttribute("passwordProblem", problem);
          return show(target, model);
        });
  }

  @PostMapping("/sign-in/code/send")
  String send(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String target = SafeReturn.of(back);
    model.addAttribute("phone", phone);
    return forms
        .phone(phone)
        .map(
            number ->
                SignInForms.attempt(
                    response,
                    () -> {
                      codes.send(number, SignInForms.address(request));
                      return askForCode(number.inFull(), target, model);
                    },
                    problem -> refuseToSend(problem, target, model)))
        .orElseGet(
            () ->
                SignInForms.wrong(
                    response, SignInForms.NO_PHONE, what -> refuseToSend(what, target, model)));
  }

  /** Whoever opens the address of the form has no code on the way. */
  @GetMapping("/sign-in/code")
  String codePage() {
    return "redirect:" + Steps.SIGN_IN;
  }

  @PostMapping("/sign-in/code")
  String signInByCode(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String target = SafeReturn.of(back);
    return forms
        .phone(phone)
        .map(
            number ->
                SignInForms.attempt(
                    response,
                    () ->
                        "redirect:"
                            + sessions.begin(
                                codes.signIn(number, code, SignInForms.address(request)),
                                target,
                                request,
                                response),
                    problem -> {
                      model.addAttribute("codeProblem", problem);
                      return askForCode(number.inFull(), target, model);
                    }))
        .orElseGet(
            () ->
                SignInForms.wrong(
                    response, SignInForms.NO_PHONE, what -> refuseToSend(what, target, model)));
  }

  private String refuseToSend(String problem, String back, Model model) {
    model.addAttribute("phoneProblem", problem);
    return show(back, model);
  }

  private static String askForCode(String phone, String back, Model model) {
    model.addAttribute("phone", phone);
    model.addAttribute("back", back);
    return CODE_PAGE;
  }

  private String show(String back, Model model) {
    model.addAttribute("back", back);
    model.addAttribute("codes", sending.possible());
    model.addAttribute("samples", samples.stream().flatMap(some -> some.list().stream()).toList());
    return PAGE;
  }
}
