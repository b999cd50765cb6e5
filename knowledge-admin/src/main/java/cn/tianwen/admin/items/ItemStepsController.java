package cn.tianwen.admin.items;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.editorial.Editorial;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of those who write: hand in, take back, start the next version, throw away. */
@Controller
class ItemStepsController {

  private final Editorial editorial;

  ItemStepsController(Editorial editorial) {
    this.editorial = editorial;
  }

  @PostMapping("/items/{id}/submit")
  String submit(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long revision,
      RedirectAttributes redirect) {
    editorial.items().submit(signedIn.principal(), id, revision);
    Notice.say(redirect, "已提交，等待初审。初审开始前可以收回修改。");
    return page(id);
  }

  @PostMapping("/items/{id}/take-back")
  String takeBack(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long revision,
      RedirectAttributes redirect) {
    editorial.items().takeBack(signedIn.principal(), id, revision);
    Notice.say(redirect, "已收回为草稿，改好后请再次提交。");
    return page(id);
  }

  @PostMapping("/items/{id}/revise")
  String revise(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long revision,
      RedirectAttributes redirect) {
    editorial.items().revise(signedIn.principal(), id, revision);
    Notice.say(redirect, "已开始修订新的一版。新版签发之前，公开的仍是原来的一版。");
    return page(id);
  }

  @PostMapping("/items/{id}/delete")
  String delete(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long revision,
      RedirectAttributes redirect) {
    editorial.items().delete(signedIn.principal(), id, revision);
    Notice.say(redirect, "草稿已删除。");
    return "redirect:/items";
  }

  private static String page(UUID id) {
    return "redirect:/items/" + id;
  }
}
