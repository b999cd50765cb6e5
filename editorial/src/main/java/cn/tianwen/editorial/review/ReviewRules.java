package cn.tianwen.editorial.review;

import cn.tianwen.accounts.people.FieldProblem;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.TextMask;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decision must keep to. */
final class ReviewRules {

  private static final int LONGEST_COMMENT = 2_000;
  private static final int MOST_PASSAGES = 200;

  private final TextMask mask;
  private final ReviewGates gates;

  ReviewRules(TextMask mask, ReviewGates gates) {
    this.mask = mask;
    this.gates = gates;
  }

  /** The draft without personal numbers. */
  ReviewDraft masked(ReviewDraft draft) {
    return new ReviewDraft(
        draft.decision(),
        draft.checked(),
        mask.mask(draft.comment()),
        draft.passages().stream()
            .map(
                passage ->
                    new PassageComment(
                        mask.mask(passage.quote()),
                        mask.mask(passage.prefix()),
                        mask.mask(passage.text())))
            .toList());
  }

  /**
   * Passes what can be decided about a version.
   *
   * @throws InvalidRecordException otherwise
   */
  void require(ReviewDraft draft, ReviewStage stage, ContentVersion version) {
    List<FieldProblem> problems = new ArrayList<>();
    if (draft.comment().length() > LONGEST_COMMENT) {
      problems.add(new FieldProblem("comment", "意见最多 2,000 个字，请写短一些。"));
    }
    if (draft.passages().size() > MOST_PASSAGES
        || !draft.passages().stream().allMatch(ReviewRules::isUsable)) {
      problems.add(new FieldProblem("passages", "批注最多 200 条；每条要选中 1 至 500 个字，并写 1 至 1,000 个字的意见。"));
    }
    if (draft.decision() == ReviewDecision.RETURNED) {
      if (draft.comment().isEmpty()) {
        problems.add(new FieldProblem("comment", "退回时请写明理由，让作者知道怎么改。"));
      }
    } else {
      approval(problems, draft, stage, version);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(problems);
    }
  }

  private void approval(
      List<FieldProblem> problems, ReviewDraft draft, ReviewStage stage, ContentVersion version) {
    String missing =
        Stream.of(ChecklistPoint.values())
            .filter(point -> !draft.checked().contains(point))
            .map(ChecklistPoint::label)
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      problems.add(new FieldProblem("checked", "请逐项核对后勾选：" + missing + "。"));
    }
    if (stage == ReviewStage.FINAL && !version.text().intellectualProperty().isComplete()) {
      problems.add(new FieldProblem("intellectualProperty", "权利人、许可方式、来源和使用条款还没有填全，请退回补充后再签发。"));
    }
    gates
        .obstacle(version)
        .ifPresent(sentence -> problems.add(new FieldProblem("findings", sentence)));
  }

  private static boolean isUsable(PassageComment passage) {
    return within(passage.quote(), 1, 500)
        && within(passage.prefix(), 0, 100)
        && within(passage.text(), 1, 1_000);
  }

  private static boolean within(String text, int fewest, int most) {
    return text.length() >= fewest && text.length() <= most && text.indexOf('\0') < 0;
  }
}
