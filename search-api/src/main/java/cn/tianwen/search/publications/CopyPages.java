package cn.tianwen.search.publications;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.editorial.publish.PublishedItem;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Copies with one's own name, for people who have signed in. */
@Controller
@Hidden
class CopyPages {

  private final PublicationReader reader;
  private final PersonalCopies copies;

  CopyPages(PublicationReader reader, PersonalCopies copies) {
    this.reader = reader;
    this.copies = copies;
  }

  @PostMapping("/publications/{number}/copies")
  String order(@PathVariable String number, @RequestParam Edition edition, SignedIn reading) {
    IssuedFile copy = copies.order(reading.id(), reader.get(number), edition);
    return "redirect:"
        + UriComponentsBuilder.fromPath("/publications/{number}/copies/{code}")
            .build(number, copy.code());
  }

  @GetMapping("/publications/{number}/copies/{code}")
  String show(
      @PathVariable String number, @PathVariable String code, SignedIn reading, Model model) {
    addTo(model, number, code, reading);
    return "search-api/copy";
  }

  /** How far it is, for a page that is already there. */
  @GetMapping(path = "/publications/{number}/copies/{code}", params = "part=progress")
  String progress(
      @PathVariable String number, @PathVariable String code, SignedIn reading, Model model) {
    addTo(model, number, code, reading);
    return "search-api/copy :: progress";
  }

  private void addTo(Model model, String number, String code, SignedIn reading) {
    PublishedItem item = reader.get(number);
    model.addAttribute("copy", copies.get(reading.id(), item, code));
    model.addAttribute("title", item.version().text().title());
  }
}
