package cn.tianwen.admin.items;

import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.forms.Csv;
import cn.tianwen.admin.filters.FilterChoices;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.desk.FilteredList;
import cn.tianwen.editorial.desk.SavedFilters;
import cn.tianwen.editorial.item.ItemPage;
import cn.tianwen.editorial.item.ItemQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the items that somebody may see, as a page and as a file for a spreadsheet. */
@Controller
class ItemsController {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int AT_A_TIME = 500;
  private static final List<String> HEAD =
      List.of("发布编号", "标题", "类别", "产业", "区划", "状态", "版本", "作者", "审核期限", "最近修改");

  private final Editorial editorial;
  private final ItemRows rows;
  private final SavedFilters filters;
  private final FilterChoices choices;
  private final Clock clock;

  ItemsController(
      Editorial editorial,
      ItemRows rows,
      SavedFilters filters,
      FilterChoices choices,
      Clock clock) {
    this.editorial = editorial;
    this.rows = rows;
    this.filters = filters;
    this.choices = choices;
    this.clock = clock;
  }

  @ModelAttribute("filter")
  ItemsFilter filter(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String industry,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String mine,
      @RequestParam(defaultValue = "") String sort) {
    return new ItemsFilter(q, kind, state, industry, region, mine, sort);
  }

  @GetMapping("/items")
  String list(
      SignedIn signedIn,
      @ModelAttribute("filter") ItemsFilter filter,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Principal who = signedIn.principal();
    ItemPage found =
        editorial.items().list(who, filter.query(Math.max(page, 1) - 1, ItemsFilter.SIZE));
    model.addAttribute("rows", rows.of(found.items()));
    model.addAttribute("total", found.total());
    model.addAttribute("page", found.page() + 1);
    model.addAttribute("last", found.pages());
    model.addAttribute("pages", filter.address().forPages());
    model.addAttribute("exportAddress", filter.address().at("/items.csv").whole());
    model.addAttribute("sortOptions", Choice.of(ItemQuery.Sort::label, ItemQuery.Sort.values()));
    model.addAttribute("saved", filters.list(who, FilteredList.ITEMS));
    model.addAttribute("writes", choices.may(who, Operation.SUBMIT_CONTENT));
    model.addAttribute("publishes", choices.may(who, Operation.PUBLISH_CONTENT));
    choices.addTo(model, who);
    return "knowledge-admin/items";
  }

  @GetMapping("/items.csv")
  void export(
      SignedIn signedIn, @ModelAttribute("filter") ItemsFilter filter, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(
                "内容-" + LocalDate.ofInstant(clock.instant(), CHINA) + ".csv",
                StandardCharsets.UTF_8)
            .build()
            .toString());
    Csv csv = new Csv(response.getWriter());
    csv.row(HEAD);
    int page = 0;
    ItemPage found;
    do {
      found = editorial.items().list(signedIn.principal(), filter.query(page, AT_A_TIME));
      for (ItemRow row : rows.of(found.items())) {
        csv.row(cells(row));
      }
      page++;
    } while (page < found.pages());
    response.getWriter().flush();
  }

  private static List<String> cells(ItemRow row) {
    return List.of(
        row.number(),
        row.title(),
        row.kind(),
        row.industry(),
        row.place(),
        row.state().label(),
        Integer.toString(row.version()),
        row.author(),
        row.due(),
        row.changed());
  }
}
