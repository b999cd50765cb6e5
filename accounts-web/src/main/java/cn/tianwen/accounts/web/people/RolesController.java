package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.reference.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives roles to a person and takes them. Power over others is given on a second page only. */
@Controller
class RolesController {

  private static final Set<Role> POWERFUL =
      EnumSet.of(Role.CENTRE_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

  private final Accounts accounts;
  private final PersonPages pages;
  private final PeopleWords words;
  private final Regions regions;

  RolesController(Accounts accounts, PersonPages pages, PeopleWords words, Regions regions) {
    this.accounts = accounts;
    this.pages = pages;
    this.words = words;
    this.regions = regions;
  }

  /** What the form of a role holds, as typed. */
  record Given(String role, String region) {}

  @PostMapping("/people/{id}/roles")
  String grant(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String roleRegion,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    FormErrors errors = new FormErrors();
    Role wanted = EnumText.find(Role.class, role).orElse(null);
    boolean everywhere = wanted == Role.SYSTEM_ADMINISTRATOR;
    errors.require(wanted != null, "role", "请选择要授予的角色。");
    errors.require(
        everywhere || regions.find(roleRegion).isPresent(), "roleRegion", "请选择角色在哪个区划有效。");
    if (errors.any()) {
      model.addAttribute("given", new Given(role, roleRegion));
      return refused(signedIn, id, errors, model, response);
    }
    RoleGrant grant = new RoleGrant(Objects.requireNonNull(wanted), everywhere ? null : roleRegion);
    if (POWERFUL.contains(grant.role()) && !confirmed) {
      return confirm(signedIn, id, grant, true, model);
    }
    try {
      accounts.people().grant(signedIn.principal(), id, grant);
    } catch (InvalidRecordException e) {
      errors.addAll(e.problems());
      return refused(signedIn, id, errors, model, response);
    }
    Notice.say(
        redirect, "已授予角色：" + words.grant(grant) + "。", undo(id, "/roles/revoke", "region", grant));
    return "redirect:/people/" + id;
  }

  @PostMapping("/people/{id}/roles/revoke")
  String revoke(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    RoleGrant grant = new RoleGrant(role, region.isEmpty() ? null : region);
    if (POWERFUL.contains(role) && !confirmed) {
      return confirm(signedIn, id, grant, false, model);
    }
    try {
      accounts.people().revoke(signedIn.principal(), id, grant);
    } catch (InvalidRecordException e) {
      FormErrors errors = new FormErrors();
      errors.addAll(e.problems());
      return refused(signedIn, id, errors, model, response);
    }
    Notice.say(
        redirect, "已收回角色：" + words.grant(grant) + "。", undo(id, "/roles", "roleRegion", grant));
    return "redirect:/people/" + id;
  }

  private String refused(
      SignedIn signedIn, UUID id, FormErrors errors, Model model, HttpServletResponse response) {
    model.addAttribute("errors", errors);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return pages.show(signedIn.principal(), id, model);
  }

  private String confirm(SignedIn signedIn, UUID id, RoleGrant grant, boolean give, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("name", words.name(accounts.people().get(signedIn.principal(), id)));
    model.addAttribute("give", give);
    model.addAttribute("role", grant.role());
    model.addAttribute("region", Objects.requireNonNullElse(grant.region(), ""));
    model.addAttribute("place", grant.region() == null ? "全部区划" : words.place(grant.region()));
    return "accounts-web/confirm-role";
  }

  private static Notice.Undo undo(UUID id, String path, String regionField, RoleGrant grant) {
    return new Notice.Undo(
        "/people/" + id + path,
        new FormValues(
            Map.of(
                "role",
                List.of(grant.role().name()),
                regionField,
                List.of(Objects.requireNonNullElse(grant.region(), "")),
                "confirmed",
                List.of("true"))));
  }
}
