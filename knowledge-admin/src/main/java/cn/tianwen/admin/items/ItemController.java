package cn.tianwen.admin.items;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.admin.reading.ItemReading;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.admin.words.Names;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Editorial;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One item: facts, what happened to it, its versions, what is public of it. */
@Controller
class ItemController {

  private final Editorial editorial;
  private final ContentWords words;

  ItemController(Editorial editorial, ContentWords words) {
    this.editorial = editorial;
    this.words = words;
  }

  @GetMapping("/items/{id}")
  String show(SignedIn signedIn, @PathVariable UUID id, Model model) {
    Principal who = signedIn.principal();
    ContentItem item = editorial.items().get(who, id);
    List<ContentVersion> versions = editorial.items().versions(who, id);
    Timeline timeline =
        new Timeline(
            item,
            versions,
            editorial.reviews().reviews(who, id),
            editorial.publishing().trail(who, id));
    Names names = words.names(timeline.people());
    ContentVersion current = current(item, versions);
    model.addAttribute("item", item);
    model.addAttribute("version", current);
    model.addAttribute("versions", versions);
    model.addAttribute("names", names);
    model.addAttribute("stateStyle", StateStyle.of(item.state()));
    model.addAttribute("timeline", timeline.entries(names));
    model.addAttribute("trail", timeline.trail());
    model.addAttribute("may", ItemAbilities.of(editorial, who, item));
    return "knowledge-admin/item";
  }

  @GetMapping("/items/{id}/versions/{number}")
  String version(SignedIn signedIn, @PathVariable UUID id, @PathVariable int number, Model model) {
    Principal who = signedIn.principal();
    ContentItem item = editorial.items().get(who, id);
    ContentVersion version = editorial.items().version(who, id, number);
    model.addAttribute("item", item);
    model.addAttribute("version", version);
    model.addAttribute("names", words.names(Stream.of(version.editor()).toList()));
    model.addAttribute("reading", ItemReading.of(version.text()));
    return "knowledge-admin/version";
  }

  private static ContentVersion current(ContentItem item, List<ContentVersion> versions) {
    return versions.stream()
        .filter(version -> version.number() == item.currentVersion())
        .findFirst()
        .orElseThrow();
  }
}
