package cn.tianwen.admin.review;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.review.PassageComment;
import cn.tianwen.editorial.review.ReviewDraft;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The decision as it is typed. Comments on passages are in three lists of the same length: {@code
 * quote}, {@code prefix} and {@code passage}; rows without a word are left out.
 */
record ReviewForm(FormValues values) {

  /** The revision that the reviewer saw. */
  long revision() {
    return number("revision");
  }

  /** The version that the reviewer saw. */
  int version() {
    return (int) number("version");
  }

  /** How many reviews the reviewer saw. */
  int reviewsSeen() {
    return (int) number("reviews");
  }

  private long number(String name) {
    String text = values.text(name);
    if (!text.matches("\\d{1,15}")) {
      throw new InvalidRecordException(name, "页面不完整，请重新打开这条内容。");
    }
    return Long.parseLong(text);
  }

  /** What was decided. */
  ReviewDecision decision() {
    return EnumText.find(ReviewDecision.class, values.text("decision"))
        .orElseThrow(() -> new InvalidRecordException("decision", "请选择通过或退回。"));
  }

  /**
   * As the service takes it.
   *
   * @throws InvalidRecordException when a comment has no passage or no words
   */
  ReviewDraft draft() {
    Set<ChecklistPoint> checked = EnumSet.noneOf(ChecklistPoint.class);
    values
        .list("checked")
        .forEach(name -> EnumText.find(ChecklistPoint.class, name).ifPresent(checked::add));
    List<PassageComment> comments = new ArrayList<>();
    for (Passage passage : passages()) {
      if (passage.quote().isEmpty() || passage.text().isEmpty()) {
        throw new InvalidRecordException("passages", "每条批注都要有原文和意见；不要的批注请清空。");
      }
      comments.add(new PassageComment(passage.quote(), passage.prefix(), passage.text()));
    }
    return new ReviewDraft(decision(), checked, values.text("comment"), comments);
  }

  /** A comment on a passage, as typed. */
  public record Passage(String quote, String prefix, String text) {}

  /** The comments on passages that hold a word. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    List<String> quotes = values.list("quote");
    for (int i = 0; i < quotes.size(); i++) {
      Passage passage = new Passage(quotes.get(i).strip(), at("prefix", i), at("passage", i));
      if (!passage.quote().isEmpty() || !passage.text().isEmpty()) {
        passages.add(passage);
      }
    }
    return passages;
  }

  private String at(String name, int index) {
    List<String> texts = values.list(name);
    return index < texts.size() ? texts.get(index).strip() : "";
  }
}
