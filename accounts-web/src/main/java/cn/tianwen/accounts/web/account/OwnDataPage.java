package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands people what is kept about them, and forgets them when they want that. */
@Controller
class OwnDataPage {

  private static final String PAGE = "accounts-web/account-erase";

  /** To be typed, so that nobody erases themselves by a slip. */
  static final String CONFIRMATION = "注销账号";

  private final Accounts accounts;
  private final Devices devices;

  OwnDataPage(Accounts accounts, Devices devices) {
    this.accounts = accounts;
    this.devices = devices;
  }

  @GetMapping("/account/export")
  ResponseEntity<OwnData> export(SignedIn who, HttpServletRequest request) {
    OwnData data =
        OwnData.of(
            accounts.people().export(who.principal()),
            accounts.signIn().find(who.id()),
            accounts.passkeys().list(who.id()),
            devices.list(who.id(), request.getSession().getId()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("tianwen-my-data.json").build().toString())
        .body(data);
  }

  @GetMapping("/account/erase")
  String ask(SignedIn who) {
    return PAGE;
  }

  @PostMapping("/account/erase")
  String erase(
      SignedIn who,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String confirmation,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!confirmation.strip().equals(CONFIRMATION)) {
      return refuse("没有注销：请在最后一格输入“" + CONFIRMATION + "”四个字。", reason, response, model);
    }
    try {
      accounts.people().erase(who.principal(), who.id(), reason);
    } catch (InvalidRecordException e) {
      return refuse("没有注销：" + e.getMessage(), reason, response, model);
    }
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "accounts-web/account-erased";
  }

  private static String refuse(
      String problem, String reason, HttpServletResponse response, Model model) {
    model.addAttribute("problem", problem);
    model.addAttribute("reason", reason);
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return PAGE;
  }
}
