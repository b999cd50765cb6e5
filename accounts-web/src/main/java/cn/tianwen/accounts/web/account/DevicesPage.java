package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.web.problem.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signs people out on their devices. */
@Controller
class DevicesPage {

  private final Accounts accounts;
  private final Devices devices;
  private final AccountJournal journal;

  DevicesPage(Accounts accounts, Devices devices, AccountJournal journal) {
    this.accounts = accounts;
    this.devices = devices;
    this.journal = journal;
  }

  @PostMapping("/account/devices/{id}/sign-out")
  String signOut(SignedIn who, @PathVariable String id, RedirectAttributes flash) {
    if (!devices.signOut(who.id(), id)) {
      throw new NotFoundException("这台设备已经退出了。");
    }
    journal.signedOut(who.id(), 1);
    flash.addFlashAttribute("done", "那台设备已退出登录。");
    return "redirect:/account#devices";
  }

  @PostMapping("/account/sign-out-everywhere")
  String signOutEverywhere(SignedIn who, HttpServletRequest request) {
    accounts
        .database()
        .transactions()
        .executeWithoutResult(
            status -> journal.signedOut(who.id(), accounts.sessions().endAll(who.id())));
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "redirect:/sign-in";
  }
}
