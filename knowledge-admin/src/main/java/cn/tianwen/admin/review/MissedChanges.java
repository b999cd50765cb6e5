package cn.tianwen.admin.review;

import cn.tianwen.admin.words.ContentWords;
import cn.tianwen.admin.words.Names;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Review;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to an item between opening it and deciding about it, in sentences.
 *
 * @param sentences at least one
 * @param version the version that was on the screen, for comparing
 * @param newText whether the text is another by now
 */
record MissedChanges(List<String> sentences, int version, boolean newText) {

  /** Reads them off what is there now. */
  static MissedChanges since(
      ReviewForm seen, ContentItem item, List<Review> reviews, Names names, ContentWords words) {
    List<String> sentences = new ArrayList<>();
    reviews.stream()
        .skip(seen.reviewsSeen())
        .forEach(
            review ->
                sentences.add(
                    "%s于 %s %s%s。"
                        .formatted(
                            names.of(review.reviewer()),
                            words.time(review.at()),
                            review.stage().label(),
                            review.decision().label())));
    boolean newText = item.currentVersion() != seen.version();
    if (newText) {
      sentences.add("编写人已改出第 %d 版，您看的是第 %d 版。".formatted(item.currentVersion(), seen.version()));
    }
    sentences.add("它现在的状态是“%s”。".formatted(item.state().label()));
    return new MissedChanges(List.copyOf(sentences), seen.version(), newText);
  }
}
