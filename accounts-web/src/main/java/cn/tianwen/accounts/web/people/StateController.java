package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes an account, opens it again, and erases a person. */
@Controller
class StateController {

  private static final int SHORTEST_REASON = 4;
  private static final int LONGEST_REASON = 200;

  private final Accounts accounts;
  private final PeopleWords words;

  StateController(Accounts accounts, PeopleWords words) {
    this.accounts = accounts;
    this.words = words;
  }

  @PostMapping("/people/{id}/disable")
  String disable(SignedIn signedIn, @PathVariable UUID id, RedirectAttributes redirect) {
    accounts.people().disable(signedIn.principal(), id);
    Notice.say(redirect, "账号已停用，正在用的设备已退出。", undo(id, "enable"));
    return "redirect:/people/" + id;
  }

  @PostMapping("/people/{id}/enable")
  String enable(SignedIn signedIn, @PathVariable UUID id, RedirectAttributes redirect) {
    accounts.people().enable(signedIn.principal(), id);
    Notice.say(redirect, "账号已恢复，可以登录了。", undo(id, "disable"));
    return "redirect:/people/" + id;
  }

  @GetMapping("/people/{id}/erase")
  String askToErase(SignedIn signedIn, @PathVariable UUID id, Model model) {
    return erasePage(signedIn, id, "", new FormErrors(), model);
  }

  @PostMapping("/people/{id}/erase")
  String erase(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String typed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Person person = accounts.people().get(signedIn.principal(), id);
    FormErrors errors = new FormErrors();
    int length = reason.strip().codePointCount(0, reason.strip().length());
    errors.require(
        length >= SHORTEST_REASON && length <= LONGEST_REASON, "reason", "请写明注销的理由，4 至 200 个字。");
    errors.require(
        typed.strip().equals(toType(person)), "typed", "请照样输入“" + toType(person) + "”，以免注销错了人。");
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return erasePage(signedIn, id, reason, errors, model);
    }
    accounts.people().erase(signedIn.principal(), id, reason.strip());
    Notice.say(redirect, "已注销。个人数据已删除，只保留统计需要的内容。");
    return "redirect:/people/" + id;
  }

  private String erasePage(
      SignedIn signedIn, UUID id, String reason, FormErrors errors, Model model) {
    Person person = accounts.people().get(signedIn.principal(), id);
    if (!accounts.staffDesk().abilities(signedIn.principal(), person).erase()) {
      throw new AccessDeniedException(Operation.ERASE_PERSON);
    }
    model.addAttribute("id", id);
    model.addAttribute("name", words.name(person));
    model.addAttribute("toType", toType(person));
    model.addAttribute("reason", reason);
    model.addAttribute("errors", errors);
    return "accounts-web/erase";
  }

  /** The name; for somebody without one, a word. */
  private static String toType(Person person) {
    return person.name().isEmpty() ? "注销" : person.name();
  }

  private static Notice.Undo undo(UUID id, String path) {
    return new Notice.Undo("/people/" + id + "/" + path, FormValues.empty());
  }
}
