package cn.tianwen.search.pages;

import cn.tianwen.index.mask.TypedTextMasker;
import cn.tianwen.search.feedback.Feedback;
import cn.tianwen.search.feedback.FeedbackRequest;
import cn.tianwen.search.feedback.FeedbackUnavailableException;
import cn.tianwen.search.verdict.Verdict;
import cn.tianwen.web.browser.MaskedAddress;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The buttons under a case: a verdict, its reason, and taking it back. For htmx the part inside of
 * the card, without JavaScript a page that leads back.
 */
@Controller
@Hidden
class FeedbackPage {

  private static final String HOME = "/";
  private static final String SEARCHED = "/?";

  private final Feedback feedback;
  private final TypedTextMasker masker = new TypedTextMasker();

  FeedbackPage(Feedback feedback) {
    this.feedback = feedback;
  }

  /** What every answer needs. */
  @ModelAttribute
  void prepare(
      @PathVariable String requestId,
      @RequestParam String caseId,
      @RequestParam(required = false) @Nullable String back,
      @RequestHeader(value = HttpHeaders.REFERER, required = false) @Nullable String referer,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String part,
      Model model) {
    model.addAttribute("requestId", masker.mask(requestId));
    model.addAttribute("caseId", masker.mask(caseId));
    model.addAttribute("explained", false);
    if (part == null) {
      model.addAttribute("back", back == null ? searched(referer) : ownAddress(back));
    }
  }

  @PostMapping(
      path = "/similar/{requestId}/feedback",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String give(
      @PathVariable String requestId,
      @RequestParam String caseId,
      @RequestParam String verdict,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    // Browsers send two characters for a new line and count one.
    String why = reason.replace("\r\n", "\n").strip();
    return answer(
        () -> new FeedbackRequest(caseId, verdict, why).giveTo(feedback, requestId),
        !why.isEmpty(),
        model,
        response);
  }

  @PostMapping(
      path = "/similar/{requestId}/feedback/undo",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String takeBack(
      @PathVariable String requestId,
      @RequestParam String caseId,
      Model model,
      HttpServletResponse response) {
    model.addAttribute("note", "已撤销。");
    return answer(
        () -> {
          feedback.takeBack(requestId, caseId);
          return null;
        },
        false,
        model,
        response);
  }

  private static String answer(
      Supplier<@Nullable Verdict> deed,
      boolean explained,
      Model model,
      HttpServletResponse response) {
    try {
      model.addAttribute("given", deed.get());
      model.addAttribute("explained", explained);
    } catch (FeedbackUnavailableException e) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      model.addAttribute("note", "反馈暂时保存不了，请稍后再点一次。");
    } catch (NotFoundException e) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("note", e.getMessage());
    }
    return model.containsAttribute("back")
        ? "search-api/feedback"
        : "search-api/feedback :: inside";
  }

  /** The page of results that somebody came from; the first page when that is not known. */
  private static String searched(@Nullable String referer) {
    try {
      URI from = URI.create(referer == null ? HOME : referer);
      return HOME.equals(from.getPath()) && from.getRawQuery() != null
          ? SEARCHED + MaskedAddress.query(from.getRawQuery())
          : HOME;
    } catch (IllegalArgumentException e) {
      return HOME;
    }
  }

  /** An address of this site, whatever a form says. */
  private static String ownAddress(String back) {
    return back.startsWith(SEARCHED)
        ? SEARCHED + MaskedAddress.query(back.substring(SEARCHED.length()))
        : HOME;
  }
}
