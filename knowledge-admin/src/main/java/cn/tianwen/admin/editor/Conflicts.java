package cn.tianwen.admin.editor;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.item.ItemAction;
import cn.tianwen.editorial.item.ItemTransitions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.springframework.ui.Model;

/** Shows what somebody typed beside what somebody else saved meanwhile. Thread-safe. */
final class Conflicts {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private static final Map<String, String> LABELS = labels();

  private final Editorial editorial;
  private final Accounts accounts;
  private final ItemForm forms;

  Conflicts(Editorial editorial, Accounts accounts, ItemForm forms) {
    this.editorial = editorial;
    this.accounts = accounts;
    this.forms = forms;
  }

  /**
   * A field that differs.
   *
   * @param kept as it is saved now
   * @param typed as it was posted
   */
  record Difference(String label, String kept, String typed) {}

  /**
   * Notes both for the page.
   *
   * @return the form as it was typed, which overwrites what is there when it is posted again
   */
  FormValues show(Principal who, UUID id, FormValues typed, Model model) {
    ContentItem now = editorial.items().get(who, id);
    ContentVersion version = editorial.items().version(who, id, now.currentVersion());
    FormValues kept = forms.of(now, version.text());
    List<Difference> differences = new ArrayList<>();
    LABELS.forEach(
        (field, label) -> {
          String there = text(field, kept);
          String here = text(field, typed);
          if (!there.equals(here)) {
            differences.add(new Difference(label, there, here));
          }
        });
    model.addAttribute("differences", differences);
    model.addAttribute("canSave", ItemTransitions.allows(ItemAction.SAVE, now.state()));
    model.addAttribute("stateNow", now.state().label());
    model.addAttribute("changedAt", TIME.format(version.savedAt()));
    model.addAttribute(
        "changedBy", accounts.directory().find(version.editor()).map(Person::name).orElse("别人"));
    Map<String, List<String>> fields = new LinkedHashMap<>(typed.fields());
    fields.put("revision", List.of(Long.toString(now.revision())));
    return new FormValues(fields);
  }

  /** What people read of a field. */
  private static String text(String field, FormValues form) {
    String value = form.text(field);
    return field.equals("body") ? lines(value) : value;
  }

  private static String lines(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    body.select("h2, h3, h4, p, li, tr, br").before("\n");
    body.select("td, th").append(" ");
    body.select("img").before("〔图〕");
    return body.wholeText()
        .replaceAll("[ \\t\\x0B\\f\\r\\u00a0]+", " ")
        .replaceAll("\\s*\\n\\s*", "\n")
        .strip();
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("title", "标题");
    labels.put("kind", "类别");
    labels.put("region", "区划");
    labels.put("institution", "发布单位");
    labels.put("topic", "所属的库");
    labels.put("industry", "产业");
    labels.put("crops", "作物或养殖对象");
    labels.put("author", "作者");
    labels.put("summary", "摘要");
    labels.put("problem", "问题");
    labels.put("body", "正文");
    labels.put(ItemForm.OWNER, "权利人");
    labels.put(ItemForm.LICENCE, "许可方式");
    labels.put(ItemForm.SOURCE, "来源");
    labels.put(ItemForm.TERMS, "使用条款");
    return labels;
  }
}
