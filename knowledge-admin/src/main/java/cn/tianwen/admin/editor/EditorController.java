package cn.tianwen.admin.editor;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.admin.upload.WritingPlaces;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.item.ItemAction;
import cn.tianwen.editorial.item.ItemTransitions;
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

/**
 * Writes items. Whatever is wrong, the form comes back as it was typed; where somebody else saved
 * meanwhile, both texts are shown.
 */
@Controller
class EditorController {

  private final Editorial editorial;
  private final WritingPlaces places;
  private final ItemSaving saving;
  private final ItemForm forms;
  private final EditorPages pages;
  private final Conflicts conflicts;

  EditorController(
      Editorial editorial,
      WritingPlaces places,
      ItemSaving saving,
      ItemForm forms,
      EditorPages pages,
      Conflicts conflicts) {
    this.editorial = editorial;
    this.places = places;
    this.saving = saving;
    this.forms = forms;
    this.pages = pages;
    this.conflicts = conflicts;
  }

  @GetMapping("/items/new")
  String blank(SignedIn signedIn, Model model) {
    Principal who = signedIn.principal();
    places.requireWriter(who);
    FormValues form = ItemForm.blank(places.usualRegion(who), places.usualInstitution(who));
    return pages.editor(who, null, null, form, new FormErrors(), model);
  }

  @PostMapping("/items")
  String create(
      SignedIn signedIn,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Principal who = signedIn.principal();
    places.requireWriter(who);
    FormValues form = FormValues.of(posted);
    FormErrors errors = new FormErrors();
    try {
      SavedItem saved = saving.create(who, form);
      return next(who, saved, form, redirect);
    } catch (InvalidRecordException e) {
      errors.addAll(e.problems());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return pages.editor(who, null, null, form, errors, model);
  }

  @GetMapping("/items/{id}/edit")
  String edit(SignedIn signedIn, @PathVariable UUID id, Model model) {
    Principal who = signedIn.principal();
    ContentItem item = writable(who, id);
    ContentVersion version = editorial.items().version(who, id, item.currentVersion());
    FormValues form = forms.of(item, version.text());
    editorial.reviews().reviews(who, id).stream()
        .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other)
        .filter(last -> last.decision() == ReviewDecision.RETURNED)
        .ifPresent(
            last -> {
              model.addAttribute("returned", last);
              model.addAttribute("comments", editorial.reviews().comments(who, id, last.version()));
            });
    return pages.editor(who, item, version.text().original(), form, new FormErrors(), model);
  }

  @PostMapping("/items/{id}")
  String save(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Principal who = signedIn.principal();
    ContentItem item = editable(who, id);
    FormValues form = FormValues.of(posted);
    FormErrors errors = new FormErrors();
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    try {
      SavedItem saved = saving.save(who, item, form);
      return next(who, saved, form, redirect);
    } catch (InvalidRecordException e) {
      errors.addAll(e.problems());
    } catch (ChangedMeanwhileException | NotInThisStateException e) {
      status = HttpStatus.CONFLICT;
      form = conflicts.show(who, id, form, model);
    }
    response.setStatus(status.value());
    ContentItem now = editorial.items().get(who, id);
    ContentVersion version = editorial.items().version(who, id, now.currentVersion());
    return pages.editor(who, now, version.text().original(), form, errors, model);
  }

  /** Where the form leads after it was kept: to the reviewers, if that was asked for. */
  private String next(
      Principal who, SavedItem saved, FormValues form, RedirectAttributes redirect) {
    ContentItem item = saved.item();
    String lost =
        saved.lostPictures() == 0
            ? ""
            : "有 %d 张图片没能带过来，请用“图片”按钮上传。".formatted(saved.lostPictures());
    if (!form.text("then").equals("submit")) {
      Notice.say(redirect, "已保存。" + lost);
      return "redirect:/items/" + item.id() + "/edit";
    }
    try {
      editorial.items().submit(who, item.id(), item.revision());
      Notice.say(redirect, "已提交审核。" + lost);
      return "redirect:/items/" + item.id();
    } catch (InvalidRecordException e) {
      redirect.addFlashAttribute("notice", "已保存，还没有提交：" + e.getMessage() + lost);
      return "redirect:/items/" + item.id() + "/edit";
    }
  }

  private ContentItem editable(Principal who, UUID id) {
    ContentItem item = editorial.items().get(who, id);
    if (!editorial.items().mayWrite(who, item)) {
      throw new AccessDeniedException(Operation.SUBMIT_CONTENT);
    }
    return item;
  }

  private ContentItem writable(Principal who, UUID id) {
    ContentItem item = editable(who, id);
    ItemTransitions.require(ItemAction.SAVE, item.state());
    return item;
  }
}
