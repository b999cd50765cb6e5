package cn.tianwen.accounts.web.institutions;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.people.PeopleQuery;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.people.ChangeHistory;
import cn.tianwen.accounts.web.people.InstitutionFinder;
import cn.tianwen.accounts.web.people.PersonRows;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an institution: what it is, who belongs to it, what was changed. */
@Controller
class InstitutionController {

  private static final int PEOPLE = 100;

  private final Accounts accounts;
  private final PersonRows rows;
  private final ChangeHistory history;
  private final InstitutionFinder finder;

  InstitutionController(
      Accounts accounts, PersonRows rows, ChangeHistory history, InstitutionFinder finder) {
    this.accounts = accounts;
    this.rows = rows;
    this.history = history;
    this.finder = finder;
  }

  @GetMapping("/institutions/{id}")
  String show(SignedIn signedIn, @PathVariable UUID id, Model model) {
    Principal who = signedIn.principal();
    Institution institution = accounts.institutions().get(who, id);
    Target target = Target.in(institution.regionPath());
    model.addAttribute("institution", institution);
    model.addAttribute("parentName", finder.name(institution.parent()));
    model.addAttribute("phone", accounts.institutions().phone(who, id).orElse(null));
    model.addAttribute("mayEdit", accounts.rules().may(who, Operation.EDIT_CENTRE, target));
    model.addAttribute(
        "mayReveal", accounts.rules().may(who, Operation.REVEAL_PERSONAL_DATA, target));
    model.addAttribute("rows", rows.of(people(who, institution)));
    model.addAttribute("history", history.of(who, accounts.institutions().history(who, id)));
    return "accounts-web/institution";
  }

  /** Shows the phone in full, in the answer itself and nowhere else. */
  @PostMapping("/institutions/{id}/reveal")
  String reveal(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    try {
      var number = accounts.institutions().revealPhone(signedIn.principal(), id, reason);
      model.addAttribute("kind", number.kind().label());
      model.addAttribute("number", number.inFull());
      model.addAttribute("back", "/institutions/" + id);
      return "accounts-web/number";
    } catch (InvalidRecordException e) {
      FormErrors errors = new FormErrors();
      errors.addAll(e.problems());
      model.addAttribute("errors", errors);
      model.addAttribute("reason", reason);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(signedIn, id, model);
    }
  }

  /** Those who work there; the list is searched by the name, which others may have as well. */
  private List<Person> people(Principal who, Institution institution) {
    return accounts
        .people()
        .list(who, new PeopleQuery(institution.name(), null, null, null, null, 0, PEOPLE))
        .people()
        .stream()
        .filter(person -> institution.id().equals(person.institution()))
        .toList();
  }
}
