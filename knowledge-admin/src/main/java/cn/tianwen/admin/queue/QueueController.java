package cn.tianwen.admin.queue;

import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.admin.filters.FilterChoices;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.admin.words.Names;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.desk.FilteredList;
import cn.tianwen.editorial.desk.SavedFilters;
import cn.tianwen.editorial.review.QueueQuery;
import cn.tianwen.editorial.review.QueuedItem;
import cn.tianwen.reference.Industries;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of whoever asks: what they may decide now, and what they have to mend themselves. */
@Controller
class QueueController {

  /** Far more than anybody decides in a day; the rest moves up. */
  private static final int MOST = 1000;

  private final Editorial editorial;
  private final OwnItems own;
  private final SavedFilters filters;
  private final FilterChoices choices;
  private final Industries industries;
  private final ContentWords words;

  QueueController(
      Editorial editorial,
      OwnItems own,
      SavedFilters filters,
      FilterChoices choices,
      Industries industries,
      ContentWords words) {
    this.editorial = editorial;
    this.own = own;
    this.filters = filters;
    this.choices = choices;
    this.industries = industries;
    this.words = words;
  }

  @ModelAttribute("filter")
  QueueFilter filter(
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String industry) {
    return new QueueFilter(stage, kind, region, industry);
  }

  @GetMapping("/queue")
  String queue(SignedIn signedIn, @ModelAttribute("filter") QueueFilter filter, Model model) {
    Principal who = signedIn.principal();
    List<QueuedItem> queued =
        editorial.reviews().queue(who, QueueQuery.all(MOST)).stream()
            .filter(item -> filter.admitsApartFromStage(item, industries))
            .toList();
    List<QueuedItem> shown = queued.stream().filter(filter::admitsStage).toList();
    boolean writes = choices.may(who, Operation.SUBMIT_CONTENT);
    model.addAttribute("counts", counts(filter, queued));
    model.addAttribute("rows", rows(shown));
    model.addAttribute("overdue", shown.stream().filter(QueuedItem::overdue).count());
    model.addAttribute("own", writes ? own.of(who) : List.of());
    model.addAttribute("writes", writes);
    model.addAttribute(
        "decides",
        choices.may(who, Operation.REVIEW_CONTENT) || choices.may(who, Operation.PUBLISH_CONTENT));
    model.addAttribute("saved", filters.list(who, FilteredList.QUEUE));
    choices.addTo(model, who);
    return "knowledge-admin/queue";
  }

  private static List<QueueCount> counts(QueueFilter filter, List<QueuedItem> queued) {
    List<QueueCount> counts = new ArrayList<>();
    counts.add(
        new QueueCount("", "全部", queued.size(), filter.stage().isEmpty(), filter.atStage("")));
    for (ReviewStage stage : ReviewStage.values()) {
      counts.add(
          new QueueCount(
              stage.name(),
              stage.label(),
              queued.stream().filter(item -> item.stage() == stage).count(),
              filter.stage().equals(stage.name()),
              filter.atStage(stage.name())));
    }
    return counts;
  }

  private List<QueueRow> rows(List<QueuedItem> queued) {
    Names names = words.names(queued.stream().map(item -> item.summary().item().owner()).toList());
    return queued.stream().map(item -> row(item, names)).toList();
  }

  private QueueRow row(QueuedItem queued, Names names) {
    ContentItem item = queued.summary().item();
    return new QueueRow(
        item.id(),
        queued.summary().title(),
        queued.stage().label(),
        item.kind().label(),
        words.industry(queued.summary().industry()),
        words.place(item.region()),
        names.of(item.owner()),
        words.time(item.dueAt()),
        words.due(item.dueAt()),
        queued.overdue());
  }
}
