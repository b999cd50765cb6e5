package cn.tianwen.search.similar;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.highlight.TellingText;
import cn.tianwen.search.rank.RankingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Puts cases that tell the same story about the same crop into one: the one that ranks best stands
 * for all. Two stories are the same when they share at least {@value #SAME} of all pairs of
 * characters that either of them holds (Jaccard similarity).
 */
final class NearIdentical {

  private static final double SAME = 0.8;

  private NearIdentical() {}

  /** The groups in the order of their best cases. */
  static List<Group> collapse(List<RankingModel.Ranked> ranking) {
    List<Story> stories = new ArrayList<>();
    for (RankingModel.Ranked ranked : ranking) {
      CaseDocument document = ranked.candidate().document();
      Set<String> pairs = TellingText.bigrams(document.problem());
      stories.stream()
          .filter(story -> story.isSame(document, pairs))
          .findFirst()
          .ifPresentOrElse(story -> story.others++, () -> stories.add(new Story(ranked, pairs)));
    }
    return stories.stream().map(story -> new Group(story.best, story.others)).toList();
  }

  /**
   * Cases that tell the same story.
   *
   * @param best the one that ranks best
   * @param others how many others there are
   */
  record Group(RankingModel.Ranked best, int others) {}

  private static final class Story {
    private final RankingModel.Ranked best;
    private final Set<String> pairs;
    private int others;

    Story(RankingModel.Ranked best, Set<String> pairs) {
      this.best = best;
      this.pairs = pairs;
    }

    boolean isSame(CaseDocument document, Set<String> other) {
      if (pairs.isEmpty() || !Objects.equals(best.candidate().document().crop(), document.crop())) {
        return false;
      }
      int smaller = Math.min(pairs.size(), other.size());
      int larger = Math.max(pairs.size(), other.size());
      if (smaller < SAME * larger) {
        return false;
      }
      long shared = pairs.stream().filter(other::contains).count();
      return shared >= SAME * (pairs.size() + other.size() - shared);
    }
  }
}
