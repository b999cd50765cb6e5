package cn.tianwen.admin.review;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.admin.reading.NumberedFinding;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.finding.Findings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Dismisses findings and restores them. Scripts get the list alone, so that what was typed in the
 * decision stays; without them the screen is loaded again.
 */
@Controller
class FindingController {

  private final Editorial editorial;
  private final Findings findings;
  private final FindingsPanel panel;
  private final ContentWords words;

  FindingController(
      Editorial editorial, Findings findings, FindingsPanel panel, ContentWords words) {
    this.editorial = editorial;
    this.findings = findings;
    this.panel = panel;
    this.words = words;
  }

  @PostMapping("/reviews/{id}/findings/{finding}/dismiss")
  String dismiss(
      SignedIn signedIn,
      @PathVariable UUID id,
      @PathVariable UUID finding,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    try {
      findings.dismiss(signedIn.principal(), id, finding, reason);
    } catch (InvalidRecordException invalid) {
      String sentence = invalid.problems().getFirst().sentence();
      if (!isPart(request)) {
        redirect.addFlashAttribute("findingError", sentence);
        return screen(id, finding);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("findingError", sentence);
    }
    return isPart(request) ? part(signedIn.principal(), id, model) : screen(id, finding);
  }

  @PostMapping("/reviews/{id}/findings/{finding}/restore")
  String restore(
      SignedIn signedIn,
      @PathVariable UUID id,
      @PathVariable UUID finding,
      HttpServletRequest request,
      Model model) {
    findings.restore(signedIn.principal(), id, finding);
    return isPart(request) ? part(signedIn.principal(), id, model) : screen(id, finding);
  }

  private String part(Principal who, UUID id, Model model) {
    ContentItem item = editorial.items().get(who, id);
    List<NumberedFinding> numbered = panel.of(who, item);
    panel.addTo(model, numbered);
    model.addAttribute("item", item);
    model.addAttribute("obstacle", editorial.reviews().obstacle(who, item).orElse(null));
    model.addAttribute(
        "names",
        words.names(
            numbered.stream()
                .flatMap(one -> Optional.ofNullable(one.finding().dismissal()).stream())
                .map(dismissal -> dismissal.by())
                .toList()));
    return "knowledge-admin/review-parts :: findings";
  }

  private static boolean isPart(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  private static String screen(UUID id, UUID finding) {
    return "redirect:/reviews/" + id + "#finding-" + finding;
  }
}
