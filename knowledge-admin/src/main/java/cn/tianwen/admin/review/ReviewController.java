package cn.tianwen.admin.review;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.admin.words.FormTime;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.Review;
import cn.tianwen.editorial.ReviewDecision;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the review screen and takes the decision; what was typed is never lost. */
@Controller
class ReviewController {

  private static final String NOT_UNDONE = "审核决定已记入档案，不能撤销。";

  private final Editorial editorial;
  private final ReviewScreen screen;
  private final ContentWords words;

  ReviewController(Editorial editorial, ReviewScreen screen, ContentWords words) {
    this.editorial = editorial;
    this.screen = screen;
    this.words = words;
  }

  @GetMapping("/reviews/{id}")
  String show(SignedIn signedIn, @PathVariable UUID id, Model model) {
    return screen.show(
        signedIn.principal(), id, new ReviewForm(FormValues.empty()), new FormErrors(), model);
  }

  @PostMapping("/reviews/{id}")
  String decide(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> posted,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Principal who = signedIn.principal();
    ReviewForm form = new ReviewForm(FormValues.of(posted));
    try {
      List<UUID> before = screen.queue(who);
      ContentItem decided = decide(who, id, form);
      Optional<UUID> next = screen.after(who, before, id);
      Notice.say(redirect, said(who, form.decision(), decided, next.isPresent()));
      return next.map(other -> "redirect:/reviews/" + other).orElse("redirect:/queue");
    } catch (InvalidRecordException invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      FormErrors errors = new FormErrors();
      errors.addAll(invalid.problems());
      return screen.show(who, id, form, errors, model);
    } catch (ChangedMeanwhileException | NotInThisStateException stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      ContentItem now = editorial.items().get(who, id);
      List<Review> reviews = editorial.reviews().reviews(who, id);
      model.addAttribute(
          "missed", MissedChanges.since(form, now, reviews, screen.names(reviews), words));
      return screen.show(who, id, form, new FormErrors(), model);
    }
  }

  private ContentItem decide(Principal who, UUID id, ReviewForm form) {
    long revision = form.revision();
    if (form.decision() == ReviewDecision.APPROVED && form.values().has("signsOff", "true")) {
      revision = schedule(who, id, revision, form.values());
    }
    return editorial.reviews().decide(who, id, revision, form.draft());
  }

  /** Sets the times of a publication that is signed off, when they were changed. */
  private long schedule(Principal who, UUID id, long revision, FormValues values) {
    @Nullable Instant publishAt = FormTime.read("publishAt", values.text("publishAt"));
    @Nullable Instant expiresAt = FormTime.read("expiresAt", values.text("expiresAt"));
    ContentItem item = editorial.items().get(who, id);
    boolean same =
        Objects.equals(words.fieldTime(item.publishAt()), words.fieldTime(publishAt))
            && Objects.equals(words.fieldTime(item.expiresAt()), words.fieldTime(expiresAt));
    return same
        ? revision
        : editorial.publishing().schedule(who, id, revision, publishAt, expiresAt).revision();
  }

  private String said(Principal who, ReviewDecision decision, ContentItem item, boolean more) {
    String title = editorial.items().version(who, item.id(), item.currentVersion()).text().title();
    String done =
        decision == ReviewDecision.RETURNED
            ? "已退回《%s》，编写人会看到您的意见。".formatted(title)
            : "已通过《%s》，%s。".formatted(title, whereTo(item));
    return done + NOT_UNDONE + (more ? "下面是下一条。" : "");
  }

  private String whereTo(ContentItem item) {
    return switch (item.state()) {
      case ItemState.PUBLISHED -> "已公开，编号 " + item.number();
      case ItemState.SCHEDULED -> "将于 " + words.time(item.publishAt()) + " 公开";
      default -> "现在" + item.state().label();
    };
  }
}
