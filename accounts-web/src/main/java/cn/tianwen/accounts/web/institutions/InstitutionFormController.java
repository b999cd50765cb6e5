package cn.tianwen.accounts.web.institutions;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.ChangedMeanwhileException;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.people.MaskedNumber;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.accounts.web.people.InstitutionFinder;
import cn.tianwen.accounts.web.people.RegionChoices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds an institution and changes one. */
@Controller
class InstitutionFormController {

  private final Accounts accounts;
  private final RegionChoices regions;
  private final InstitutionFinder finder;

  InstitutionFormController(Accounts accounts, RegionChoices regions, InstitutionFinder finder) {
    this.accounts = accounts;
    this.regions = regions;
    this.finder = finder;
  }

  @GetMapping("/institutions/new")
  String blank(SignedIn signedIn, Model model) {
    requireRight(signedIn);
    model.addAttribute("title", "新建机构");
    return form(signedIn.principal(), FormValues.empty(), new FormErrors(), model);
  }

  @PostMapping("/institutions")
  String create(
      SignedIn signedIn,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    requireRight(signedIn);
    FormValues form = FormValues.of(posted);
    FormErrors errors = new FormErrors();
    InstitutionDraft draft = read(signedIn.principal(), form, errors);
    if (!errors.any()) {
      try {
        Institution made = accounts.institutions().create(signedIn.principal(), draft);
        Notice.say(redirect, "已建立机构档案。");
        return "redirect:/institutions/" + made.id();
      } catch (InvalidRecordException e) {
        errors.addAll(e.problems());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("title", "新建机构");
    return form(signedIn.principal(), form, errors, model);
  }

  private void requireRight(SignedIn signedIn) {
    if (accounts.rules().scope(signedIn.principal(), Operation.EDIT_CENTRE).isNothing()) {
      throw new AccessDeniedException(Operation.EDIT_CENTRE);
    }
  }

  @GetMapping("/institutions/{id}/edit")
  String edit(SignedIn signedIn, @PathVariable UUID id, Model model) {
    Institution institution = accounts.institutions().get(signedIn.principal(), id);
    if (!accounts
        .rules()
        .may(signedIn.principal(), Operation.EDIT_CENTRE, Target.in(institution.regionPath()))) {
      throw new AccessDeniedException(Operation.EDIT_CENTRE);
    }
    return form(signedIn.principal(), institution, values(institution), new FormErrors(), model);
  }

  @PostMapping("/institutions/{id}")
  String change(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Institution before = accounts.institutions().get(signedIn.principal(), id);
    FormValues form = FormValues.of(posted);
    FormErrors errors = new FormErrors();
    InstitutionDraft draft = read(signedIn.principal(), form, errors);
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!errors.any()) {
      try {
        accounts.institutions().change(signedIn.principal(), id, version, draft);
        Notice.say(redirect, "已保存。");
        return "redirect:/institutions/" + id;
      } catch (InvalidRecordException e) {
        errors.addAll(e.problems());
      } catch (ChangedMeanwhileException e) {
        status = HttpStatus.CONFLICT;
        errors.add("name", "这份档案刚被别人改过，现在名称是“" + before.name() + "”。请在另一个页面打开核对，再重新修改。");
      }
    }
    response.setStatus(status.value());
    return form(signedIn.principal(), before, form, errors, model);
  }

  private InstitutionDraft read(Principal who, FormValues form, FormErrors errors) {
    return InstitutionForm.read(form, errors, accounts.numbers(), text -> finder.find(who, text));
  }

  private FormValues values(Institution institution) {
    return InstitutionForm.of(institution, finder.name(institution.parent()));
  }

  private String form(
      Principal who, Institution institution, FormValues form, FormErrors errors, Model model) {
    model.addAttribute("id", institution.id());
    model.addAttribute("title", "修改" + institution.name());
    model.addAttribute(
        "keptPhone",
        accounts
            .institutions()
            .phone(who, institution.id())
            .map(MaskedNumber::masked)
            .orElse(null));
    return form(who, form, errors, model);
  }

  private String form(Principal who, FormValues form, FormErrors errors, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute("kindOptions", Choice.of(InstitutionKind::label, InstitutionKind.values()));
    model.addAttribute("levelOptions", Choice.of(ServiceLevel::label, ServiceLevel.values()));
    model.addAttribute(
        "regionOptions", regions.within(accounts.rules().scope(who, Operation.EDIT_CENTRE)));
    return "accounts-web/institution-form";
  }
}
