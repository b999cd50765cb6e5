package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a person, and a number of theirs in full. */
@Controller
class PersonController {

  private final Accounts accounts;
  private final PersonPages pages;

  PersonController(Accounts accounts, PersonPages pages) {
    this.accounts = accounts;
    this.pages = pages;
  }

  @GetMapping("/people/{id}")
  String show(SignedIn signedIn, @PathVariable UUID id, Model model) {
    return pages.show(signedIn.principal(), id, model);
  }

  /**
   * Shows a number in full, in the answer itself and nowhere else: not in an address, not in the
   * session, not in a cache. To load it again is to ask again.
   */
  @PostMapping("/people/{id}/reveal")
  String reveal(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam UUID entry,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    String field = "reason-" + entry;
    String reason = posted.getOrDefault(field, List.of("")).getFirst();
    try {
      var number = accounts.people().reveal(signedIn.principal(), id, entry, reason);
      model.addAttribute("kind", number.kind().label());
      model.addAttribute("number", number.inFull());
      model.addAttribute("back", "/people/" + id);
      return "accounts-web/number";
    } catch (InvalidRecordException e) {
      FormErrors errors = new FormErrors();
      errors.add(field, e.problems().getFirst().sentence());
      model.addAttribute("errors", errors);
      model.addAttribute("revealing", entry);
      model.addAttribute("reason", reason);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return pages.show(signedIn.principal(), id, model);
    }
  }
}
