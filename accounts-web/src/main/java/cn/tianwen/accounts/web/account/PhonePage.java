package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.signin.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registers or replaces one's own phone, by a code to the new one. Other devices are signed out.
 */
@Controller
class PhonePage {

  private static final String PAGE = "accounts-web/account-phone";

  private final Accounts accounts;
  private final PhoneProof proof;

  PhonePage(Accounts accounts, PhoneProof proof) {
    this.accounts = accounts;
    this.proof = proof;
  }

  @GetMapping("/account/phone")
  String page(SignedIn who, Model model) {
    return show("", false, model);
  }

  @PostMapping("/account/phone/send")
  String send(
      SignedIn who,
      @RequestParam(defaultValue = "") String phone,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<PersonalNumber> number = proof.read(phone);
    if (number.isEmpty()) {
      return refuse("手机号不对，请检查是不是 11 位。", phone, false, response, model);
    }
    try {
      proof.send(who.id(), number.get(), request);
    } catch (TooManyAttemptsException tooMany) {
      return refuse(String.valueOf(tooMany.getMessage()), phone, false, response, model);
    }
    return show(number.get().inFull(), true, model);
  }

  @PostMapping("/account/phone")
  String change(
      SignedIn who,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    Optional<PersonalNumber> number = proof.read(phone);
    if (number.isEmpty()) {
      return refuse("手机号不对，请检查是不是 11 位。", phone, false, response, model);
    }
    if (!proof.redeem(who.id(), number.get(), code)) {
      return refuse("验证码不对或已过期，请核对，或重新发送。", phone, true, response, model);
    }
    if (proof.isOfAnother(who.id(), number.get())) {
      return refuse("这个号码已登记在另一个账号下。请用它登录，或联系本区划的运管中心。", "", false, response, model);
    }
    accounts.people().changePhone(who.principal(), who.id(), number.get());
    accounts.sessions().endOthers(who.id(), request.getSession().getId());
    flash.addFlashAttribute("done", "手机号已换成 " + number.get().masked() + "，其他设备上的登录已退出。");
    return "redirect:/account";
  }

  private String refuse(
      String problem, String phone, boolean sent, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("problem", problem);
    return show(phone, sent, model);
  }

  private String show(String phone, boolean sent, Model model) {
    model.addAttribute("phone", phone);
    model.addAttribute("sent", sent);
    model.addAttribute("possible", proof.isPossible());
    return PAGE;
  }
}
