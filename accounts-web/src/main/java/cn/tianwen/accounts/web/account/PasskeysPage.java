package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.web.problem.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Renames and removes one's own passkeys. They are added by the script. */
@Controller
class PasskeysPage {

  private static final String LIST = "redirect:/account#passkeys";

  private final Accounts accounts;

  PasskeysPage(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping("/account/passkeys/{id}/rename")
  String rename(
      SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String label,
      RedirectAttributes flash) {
    require(accounts.passkeys().rename(who.id(), id, label));
    flash.addFlashAttribute("done", "名称已修改。");
    return LIST;
  }

  @PostMapping("/account/passkeys/{id}/remove")
  String remove(SignedIn who, @PathVariable UUID id, RedirectAttributes flash) {
    require(accounts.passkeys().remove(who.id(), id));
    flash.addFlashAttribute("done", "已移除，这台设备不能再用指纹或面容登录。设备里保存的通行密钥可以在设备的设置中删除。");
    return LIST;
  }

  private static void require(boolean found) {
    if (!found) {
      throw new NotFoundException("没有这个指纹登录，可能已经移除。");
    }
  }
}
