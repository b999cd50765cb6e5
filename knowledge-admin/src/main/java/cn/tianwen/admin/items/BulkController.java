package cn.tianwen.admin.items;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.accounts.web.people.ActorNames;
import cn.tianwen.admin.words.FormTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does one thing to all items that were chosen in the list, and says what became of each. */
@Controller
class BulkController {

  private static final int MOST = 200;

  private final BulkWork work;

  BulkController(BulkWork work) {
    this.work = work;
  }

  @PostMapping("/items/bulk")
  String act(
      SignedIn signedIn,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes redirect) {
    FormValues values = FormValues.of(posted);
    List<Chosen> chosen = chosen(values.list("item"));
    BulkWork.Order order = order(values);
    List<String> refused = new ArrayList<>();
    int done = 0;
    for (Chosen one : chosen) {
      BulkWork.Outcome outcome = work.run(signedIn.principal(), one.id(), one.revision(), order);
      if (outcome.done()) {
        done++;
      } else {
        refused.add(outcome.sentence());
      }
    }
    Notice.say(redirect, said(order.action(), done, refused.size()));
    redirect.addFlashAttribute("refused", refused);
    return "redirect:" + back(values);
  }

  private static String said(BulkAction action, int done, int refused) {
    String sentence = "%s：%d 条已办".formatted(action.label(), done);
    return refused == 0 ? sentence + "。" : sentence + "，%d 条没有办，原因见下。".formatted(refused);
  }

  private static BulkWork.Order order(FormValues values) {
    BulkAction action =
        EnumText.find(BulkAction.class, values.text("action"))
            .orElseThrow(() -> new InvalidRecordException("action", "请选择要做什么。"));
    return new BulkWork.Order(
        action, values.text("reason"), FormTime.read("expires", values.text("expires")));
  }

  private record Chosen(UUID id, long revision) {

    static Optional<Chosen> read(String text) {
      int colon = text.indexOf(':');
      if (colon < 0 || !text.substring(colon + 1).matches("\\d{1,15}")) {
        return Optional.empty();
      }
      return ActorNames.id(text.substring(0, colon))
          .map(id -> new Chosen(id, Long.parseLong(text.substring(colon + 1))));
    }
  }

  private static List<Chosen> chosen(List<String> texts) {
    List<Chosen> chosen =
        texts.stream().distinct().flatMap(text -> Chosen.read(text).stream()).toList();
    if (chosen.isEmpty()) {
      throw new InvalidRecordException("item", "请先在列表里勾选要处理的内容。");
    }
    if (chosen.size() > MOST) {
      throw new InvalidRecordException("item", "一次最多处理 200 条，请分几次做。");
    }
    return chosen;
  }

  /** The same part of the list. */
  private static String back(FormValues values) {
    return new ItemsFilter(
            values.text("q"),
            values.text("kind"),
            values.text("state"),
            values.text("industry"),
            values.text("region"),
            values.text("mine"),
            values.text("sort"))
        .address()
        .whole();
  }
}
