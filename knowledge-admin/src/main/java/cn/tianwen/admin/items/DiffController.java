package cn.tianwen.admin.items;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.diff.TextDiff;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between any two versions of an item. */
@Controller
class DiffController {

  private final Editorial editorial;
  private final TextDiff diff;
  private final ContentWords words;

  DiffController(Editorial editorial, TextDiff diff, ContentWords words) {
    this.editorial = editorial;
    this.diff = diff;
    this.words = words;
  }

  /**
   * The page; without numbers it compares the newest version with the one before.
   *
   * @param from number of the older version; 0 for the one before {@code to}
   * @param to number of the newer version; 0 for the newest
   */
  @GetMapping("/items/{id}/diff")
  String compare(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "0") int to,
      Model model) {
    Principal who = signedIn.principal();
    ContentItem item = editorial.items().get(who, id);
    int newer = to == 0 ? item.currentVersion() : to;
    int older = from == 0 ? Math.max(1, newer - 1) : from;
    ContentVersion before = editorial.items().version(who, id, Math.min(older, newer));
    ContentVersion after = editorial.items().version(who, id, Math.max(older, newer));
    model.addAttribute("item", item);
    model.addAttribute("before", before);
    model.addAttribute("after", after);
    model.addAttribute("versions", editorial.items().versions(who, id));
    model.addAttribute("names", words.names(List.of(before.editor(), after.editor())));
    model.addAttribute("diff", diff.compare(before, after));
    return "knowledge-admin/diff";
  }
}
