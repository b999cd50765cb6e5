package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.PersonPage;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.reference.Industries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the people of a region. */
@Controller
class PeopleController {

  private final Accounts accounts;
  private final PersonRows rows;
  private final PeopleWords words;
  private final RegionChoices regions;
  private final Industries industries;

  PeopleController(
      Accounts accounts,
      PersonRows rows,
      PeopleWords words,
      RegionChoices regions,
      Industries industries) {
    this.accounts = accounts;
    this.rows = rows;
    this.words = words;
    this.regions = regions;
    this.industries = industries;
  }

  @ModelAttribute("filter")
  PeopleFilter filter(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String industry,
      @RequestParam(defaultValue = "") String status) {
    return new PeopleFilter(q, role, region, industry, status);
  }

  @GetMapping("/people")
  String list(
      SignedIn signedIn,
      @ModelAttribute("filter") PeopleFilter filter,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    if (!StaffAbilities.of(accounts.rules(), signedIn.principal()).people()) {
      throw new AccessDeniedException(Operation.READ_PERSON);
    }
    PersonPage found =
        accounts
            .people()
            .list(signedIn.principal(), filter.query(Math.max(page, 1) - 1, PeopleFilter.SIZE));
    var scope = accounts.rules().scope(signedIn.principal(), Operation.READ_PERSON);
    model.addAttribute("rows", rows.of(found.people()));
    model.addAttribute("total", found.total());
    model.addAttribute("page", found.page() + 1);
    model.addAttribute("last", found.pages());
    model.addAttribute("address", pageAddress(filter));
    model.addAttribute("exportAddress", filter.address("/people.csv"));
    model.addAttribute("reach", words.reach(scope));
    model.addAttribute("roleOptions", Choice.of(Role::label, Role.values()));
    model.addAttribute("statusOptions", Choice.of(PersonStatus::label, PersonStatus.values()));
    model.addAttribute("regionOptions", regions.within(scope));
    model.addAttribute(
        "industryOptions",
        industries.list().stream().map(one -> new Choice(one.code(), one.label())).toList());
    return "accounts-web/people";
  }

  private static String pageAddress(PeopleFilter filter) {
    String address = filter.address("/people");
    return address + (address.contains("?") ? "&" : "?");
  }
}
