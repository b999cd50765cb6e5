package cn.tianwen.accounts.web.institutions;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.InstitutionPage;
import cn.tianwen.accounts.people.InstitutionQuery;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.people.InstitutionFinder;
import cn.tianwen.accounts.web.people.PeopleWords;
import cn.tianwen.accounts.web.people.StaffAbilities;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The tree of centres, the list of all institutions, and names of institutions as suggestions. */
@Controller
class InstitutionsController {

  private static final int MOST_CENTRES = 1_000;
  private static final int SIZE = 20;
  private static final int SUGGESTIONS = 10;

  private final Accounts accounts;
  private final PeopleWords words;
  private final InstitutionFinder finder;

  InstitutionsController(Accounts accounts, PeopleWords words, InstitutionFinder finder) {
    this.accounts = accounts;
    this.words = words;
    this.finder = finder;
  }

  @GetMapping("/institutions")
  String list(
      SignedIn signedIn,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Principal who = signedIn.principal();
    StaffAbilities can = StaffAbilities.of(accounts.rules(), who);
    if (!can.institutions()) {
      throw new AccessDeniedException(Operation.READ_PERSON);
    }
    @Nullable InstitutionKind only = EnumText.find(InstitutionKind.class, kind).orElse(null);
    InstitutionPage found =
        accounts
            .institutions()
            .list(who, new InstitutionQuery(q, only, null, Math.max(page, 1) - 1, SIZE));
    if (q.isBlank() && only == null && page <= 1) {
      model.addAttribute("tree", tree(who));
    }
    Scope edit = accounts.rules().scope(who, Operation.EDIT_CENTRE);
    model.addAttribute("mayCreate", edit.everything() || !edit.regions().isEmpty());
    model.addAttribute("q", q);
    model.addAttribute("kind", kind);
    model.addAttribute("kindOptions", Choice.of(InstitutionKind::label, InstitutionKind.values()));
    model.addAttribute("rows", found.institutions());
    model.addAttribute("total", found.total());
    model.addAttribute("page", found.page() + 1);
    model.addAttribute("last", found.pages());
    model.addAttribute("address", address(q, kind));
    model.addAttribute("reach", words.reach(accounts.rules().scope(who, Operation.READ_PERSON)));
    return "accounts-web/institutions";
  }

  /** Names that begin with or hold what stands in the one field that is sent. */
  @GetMapping("/institutions/suggestions")
  String suggestions(SignedIn signedIn, @RequestParam Map<String, String> sent, Model model) {
    String text = sent.values().stream().findFirst().orElse("").strip();
    List<Institution> found =
        text.isEmpty() || !StaffAbilities.of(accounts.rules(), signedIn.principal()).institutions()
            ? List.of()
            : finder.list(signedIn.principal(), text, SUGGESTIONS);
    model.addAttribute("suggestions", found);
    return "accounts-web/institution-suggestions";
  }

  private List<CentreTree.Node> tree(Principal who) {
    return CentreTree.of(
        accounts
            .institutions()
            .list(who, new InstitutionQuery("", InstitutionKind.CENTRE, null, 0, MOST_CENTRES))
            .institutions());
  }

  private static String address(String q, String kind) {
    return UriComponentsBuilder.fromPath("/institutions")
            .queryParam("q", "{q}")
            .queryParam("kind", "{kind}")
            .encode()
            .buildAndExpand(Map.of("q", q, "kind", kind))
            .toUriString()
        + "&";
  }
}
