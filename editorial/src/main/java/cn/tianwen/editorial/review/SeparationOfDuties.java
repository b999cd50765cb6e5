package cn.tianwen.editorial.review;

import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.internal.EditorialGround;
import java.util.List;
import java.util.Optional;

/**
 * Who may review what: nobody an item that is theirs or in which they ever wrote a word, and nobody
 * at a stage other than the one at which they reviewed it before, in whatever version. So the three
 * reviewers of a version are three people who did not write it.
 */
final class SeparationOfDuties {

  private final EditorialGround ground;
  private final ReviewTable reviews;

  SeparationOfDuties(EditorialGround ground, ReviewTable reviews) {
    this.ground = ground;
    this.reviews = reviews;
  }

  /** The right that a review needs. */
  static Operation operation(ReviewStage stage) {
    return stage == ReviewStage.FINAL ? Operation.PUBLISH_CONTENT : Operation.REVIEW_CONTENT;
  }

  /** Why somebody who has the right may still not review an item, in a sentence. */
  Optional<String> obstacle(Principal who, ContentItem item, ReviewStage stage) {
    if (item.owner().equals(who.id())) {
      return Optional.of("这是您自己的内容，要由别人来审。");
    }
    if (ground.versions().isEditor(item.id(), who.id())) {
      return Optional.of("您修改过这条内容，要由没有参与编写的人来审。");
    }
    List<ReviewStage> others = reviews.otherStages(item.id(), who.id(), stage);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("您做过这条内容的%s，%s要由另一个人来做。".formatted(others.getFirst().label(), stage.label()));
  }
}
