package cn.tianwen.admin.review;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.admin.reading.ItemReading;
import cn.tianwen.admin.reading.NumberedFinding;
import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.admin.words.Names;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.Review;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.diff.TextDiff;
import cn.tianwen.editorial.review.QueueQuery;
import cn.tianwen.editorial.review.QueuedItem;
import cn.tianwen.editorial.review.ReviewComment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything that a decision needs on one screen. */
@Component
class ReviewScreen {

  private static final int MOST = 1000;

  private final Editorial editorial;
  private final FindingsPanel panel;
  private final TextDiff diff;
  private final ContentWords words;

  ReviewScreen(Editorial editorial, FindingsPanel panel, TextDiff diff, ContentWords words) {
    this.editorial = editorial;
    this.panel = panel;
    this.diff = diff;
    this.words = words;
  }

  /** Fills the model and names the template. */
  String show(Principal who, UUID id, ReviewForm form, FormErrors errors, Model model) {
    ContentItem item = editorial.items().get(who, id);
    ContentVersion version = editorial.items().version(who, id, item.currentVersion());
    List<Review> reviews = editorial.reviews().reviews(who, id);
    List<ReviewComment> comments = editorial.reviews().comments(who, id, version.number());
    List<NumberedFinding> findings = panel.of(who, item);
    Optional<ContentVersion> seen = lastReviewed(who, item, reviews);
    model.addAttribute("item", item);
    model.addAttribute("version", version);
    model.addAttribute("reading", ItemReading.of(version.text(), findings, comments));
    panel.addTo(model, findings);
    model.addAttribute("comments", comments);
    model.addAttribute("reviews", reviews);
    model.addAttribute("names", words.names(people(item, version, reviews, findings)));
    model.addAttribute("points", ChecklistPoint.values());
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    stage(item.state()).ifPresent(stage -> addStage(model, stage, version));
    model.addAttribute("obstacle", editorial.reviews().obstacle(who, item).orElse(null));
    model.addAttribute("seen", seen.orElse(null));
    model.addAttribute("diff", seen.map(old -> diff.compare(old, version)).orElse(null));
    model.addAttribute(
        "earlier",
        seen.map(old -> editorial.reviews().comments(who, id, old.number())).orElse(List.of()));
    addNeighbours(who, id, model);
    return "knowledge-admin/review";
  }

  /** Names for sentences about an item. */
  Names names(List<Review> reviews) {
    return words.names(reviews.stream().map(Review::reviewer).toList());
  }

  private static void addStage(Model model, ReviewStage stage, ContentVersion version) {
    boolean last = stage == ReviewStage.FINAL;
    model.addAttribute("stage", stage);
    model.addAttribute("signsOff", last);
    model.addAttribute(
        "rightsMissing", last && !version.text().intellectualProperty().isComplete());
  }

  private static Optional<ReviewStage> stage(ItemState state) {
    return switch (state) {
      case FIRST_REVIEW -> Optional.of(ReviewStage.FIRST);
      case SECOND_REVIEW -> Optional.of(ReviewStage.SECOND);
      case FINAL_REVIEW -> Optional.of(ReviewStage.FINAL);
      default -> Optional.empty();
    };
  }

  /** The version that was reviewed last, if it is not the current one. */
  private Optional<ContentVersion> lastReviewed(
      Principal who, ContentItem item, List<Review> reviews) {
    return reviews.stream()
        .filter(review -> review.version() < item.currentVersion())
        .max(Comparator.comparing(Review::version))
        .map(review -> editorial.items().version(who, item.id(), review.version()));
  }

  private static List<UUID> people(
      ContentItem item,
      ContentVersion version,
      List<Review> reviews,
      List<NumberedFinding> findings) {
    return Stream.of(
            Stream.of(item.owner(), version.editor()),
            reviews.stream().map(Review::reviewer),
            findings.stream()
                .flatMap(one -> Optional.ofNullable(one.finding().dismissal()).stream())
                .map(dismissal -> dismissal.by()))
        .flatMap(part -> part)
        .toList();
  }

  private void addNeighbours(Principal who, UUID id, Model model) {
    List<UUID> queue = new ArrayList<>(queue(who));
    int here = queue.indexOf(id);
    model.addAttribute("waiting", queue.size());
    model.addAttribute("place", here + 1);
    model.addAttribute("next", here + 1 < queue.size() ? queue.get(here + 1) : null);
    model.addAttribute("previous", here > 0 ? queue.get(here - 1) : null);
  }

  /** What is to be decided after an item: what stood behind it, else the first. */
  Optional<UUID> after(Principal who, List<UUID> before, UUID id) {
    List<UUID> now = queue(who).stream().filter(other -> !other.equals(id)).toList();
    int here = before.indexOf(id);
    return before.stream()
        .skip(here + 1L)
        .filter(now::contains)
        .findFirst()
        .or(() -> now.stream().findFirst());
  }

  /** What somebody may decide now, in order. */
  List<UUID> queue(Principal who) {
    return editorial.reviews().queue(who, QueueQuery.all(MOST)).stream()
        .map(QueuedItem::summary)
        .map(summary -> summary.item().id())
        .toList();
  }
}
