package cn.tianwen.admin.publishing;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.admin.words.FormTime;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the times of publishing and expiry, publishes at once, withdraws. */
@Controller
class PublishingController {

  private final Editorial editorial;
  private final ContentWords words;

  PublishingController(Editorial editorial, ContentWords words) {
    this.editorial = editorial;
    this.words = words;
  }

  @PostMapping("/items/{id}/schedule")
  String schedule(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long revision,
      @RequestParam(defaultValue = "") String publishAt,
      @RequestParam(defaultValue = "") String expiresAt,
      RedirectAttributes redirect) {
    Instant publish = FormTime.read("publishAt", publishAt.strip());
    Instant expire = FormTime.read("expiresAt", expiresAt.strip());
    ContentItem item =
        editorial.publishing().schedule(signedIn.principal(), id, revision, publish, expire);
    Notice.say(redirect, said(item));
    return "redirect:/items/" + id;
  }

  @PostMapping("/items/{id}/withdraw")
  String withdraw(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long revision,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String confirmed,
      RedirectAttributes redirect) {
    if (confirmed.isEmpty()) {
      throw new InvalidRecordException("confirmed", "撤回后公众马上看不到，请勾选“确认撤回”。");
    }
    editorial.publishing().withdraw(signedIn.principal(), id, revision, reason.strip());
    Notice.say(redirect, "已撤回。原来的网址和二维码会说明已撤回和原因。");
    return "redirect:/items/" + id;
  }

  private String said(ContentItem item) {
    String expiry = item.expiresAt() == null ? "不设到期" : words.time(item.expiresAt()) + " 到期";
    return switch (item.state()) {
      case ItemState.PUBLISHED -> "已公开，" + expiry + "。";
      case ItemState.SCHEDULED -> "将于 " + words.time(item.publishAt()) + " 公开，" + expiry + "。";
      default ->
          item.publishAt() == null
              ? "签发后立即公开，" + expiry + "。"
              : "签发后于 " + words.time(item.publishAt()) + " 公开，" + expiry + "。";
    };
  }
}
