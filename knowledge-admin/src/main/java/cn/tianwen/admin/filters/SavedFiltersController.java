package cn.tianwen.admin.filters;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.editorial.desk.FilteredList;
import cn.tianwen.editorial.desk.SavedFilters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps and forgets filters by name. */
@Controller
class SavedFiltersController {

  private static final List<String> NAMES =
      List.of("q", "stage", "kind", "state", "industry", "region", "mine", "sort");

  private final SavedFilters filters;

  SavedFiltersController(SavedFilters filters) {
    this.filters = filters;
  }

  @PostMapping("/items/filters")
  String save(
      SignedIn signedIn,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes redirect) {
    FormValues values = FormValues.of(posted);
    FilteredList list = list(values);
    ListAddress address = address(list, values);
    filters.save(signedIn.principal(), list, values.text("name"), address.query());
    Notice.say(redirect, "筛选已保存，下次点它的名字就行。");
    return "redirect:" + address.whole();
  }

  @PostMapping("/items/filters/{id}/remove")
  String remove(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes redirect) {
    filters.remove(signedIn.principal(), id);
    Notice.say(redirect, "筛选已删除。");
    return "redirect:" + address(list(FormValues.of(posted)), FormValues.empty()).whole();
  }

  private static FilteredList list(FormValues values) {
    return EnumText.find(FilteredList.class, values.text("list")).orElse(FilteredList.ITEMS);
  }

  /** Of what was posted, only what narrows a list. */
  private static ListAddress address(FilteredList list, FormValues values) {
    Map<String, String> narrowing = new LinkedHashMap<>();
    NAMES.forEach(name -> narrowing.put(name, values.text(name)));
    return new ListAddress(list == FilteredList.QUEUE ? "/queue" : "/items", narrowing);
  }
}
