package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.vault.PersonalNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who has forgotten a password sets another, by a code to the phone. */
@Controller
class ForgottenPage {

  private static final String PAGE = "accounts-web/forgotten";

  private final PasswordReset resets;
  private final SignInForms forms;
  private final CodeSending sending;

  ForgottenPage(PasswordReset resets, SignInForms forms, CodeSending sending) {
    this.resets = resets;
    this.forms = forms;
    this.sending = sending;
  }

  @GetMapping("/sign-in/forgotten")
  String page(Model model) {
    return show("", false, model);
  }

  @PostMapping("/sign-in/forgotten/send")
  String send(
      @RequestParam(defaultValue = "") String phone,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<PersonalNumber> number = forms.phone(phone);
    if (number.isEmpty()) {
      return wrong(SignInForms.NO_PHONE, phone, false, response, model);
    }
    return SignInForms.attempt(
        response,
        () -> {
          resets.send(number.get(), SignInForms.address(request));
          return show(number.get().inFull(), true, model);
        },
        problem -> show(phone, false, model.addAttribute("problem", problem)));
  }

  @PostMapping("/sign-in/forgotten")
  String reset(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<PersonalNumber> number = forms.phone(phone);
    if (number.isEmpty()) {
      return wrong(SignInForms.NO_PHONE, phone, false, response, model);
    }
    return SignInForms.attempt(
        response,
        () -> {
          // Before the code, which is good only once.
          String problems = forms.problems(password, Optional.empty());
          if (!problems.isEmpty()) {
            return wrong(problems, phone, true, response, model);
          }
          resets.reset(number.get(), code, password, SignInForms.address(request));
          return "redirect:/sign-in?reset=true";
        },
        problem -> show(phone, true, model.addAttribute("problem", problem)));
  }

  private String wrong(
      String problem, String phone, boolean sent, HttpServletResponse response, Model model) {
    return SignInForms.wrong(
        response, problem, what -> show(phone, sent, model.addAttribute("problem", what)));
  }

  private String show(String phone, boolean sent, Model model) {
    model.addAttribute("phone", phone);
    model.addAttribute("sent", sent);
    model.addAttribute("codes", sending.possible());
    return PAGE;
  }
}
