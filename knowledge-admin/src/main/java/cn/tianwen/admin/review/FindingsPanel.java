package cn.tianwen.admin.review;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.admin.reading.NumberedFinding;
import cn.tianwen.check.Severity;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.finding.Finding;
import cn.tianwen.editorial.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The findings of an item's current version, numbered in the order of the text. */
@Component
class FindingsPanel {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.what().field())
          .thenComparing(finding -> finding.what().start())
          .thenComparing(finding -> finding.what().severity())
          .thenComparing(finding -> finding.what().rule());

  private final Findings findings;

  FindingsPanel(Findings findings) {
    this.findings = findings;
  }

  /** The findings with their numbers, the open and heaviest first as they come from the service. */
  List<NumberedFinding> of(Principal who, ContentItem item) {
    List<Finding> found = findings.list(who, item.id(), item.currentVersion());
    List<Finding> byPlace = found.stream().sorted(BY_PLACE).toList();
    List<NumberedFinding> numbered = new ArrayList<>();
    found.forEach(one -> numbered.add(new NumberedFinding(byPlace.indexOf(one) + 1, one)));
    return numbered;
  }

  /** Puts the panel into the model. */
  void addTo(Model model, List<NumberedFinding> numbered) {
    Map<Severity, Long> open = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      open.put(
          severity,
          numbered.stream()
              .filter(one -> !one.finding().isDismissed())
              .filter(one -> one.finding().what().severity() == severity)
              .count());
    }
    model.addAttribute("findings", numbered);
    model.addAttribute("open", open);
    model.addAttribute("openBlocking", open.get(Severity.BLOCKING));
  }
}
