package cn.tianwen.editorial.diff;

import cn.tianwen.editorial.diff.Segment.Change;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets the blocks of two versions beside each other, so that what belongs together is compared. */
final class BlockAlignment {

  /** From which share of common pairs of characters two blocks are the same one, rewritten. */
  private static final double SAME_BLOCK = 0.4;

  /**
   * Wider gaps are told in order, block by block, because comparing all with all takes too long.
   */
  private static final int WIDEST_GAP = 200;

  private final List<BlockDiff> result = new ArrayList<>();

  private BlockAlignment() {}

  static List<BlockDiff> compare(List<TextBlock> before, List<TextBlock> after) {
    BlockAlignment alignment = new BlockAlignment();
    int place = 0;
    for (AbstractDelta<TextBlock> delta : DiffUtils.diff(before, after).getDeltas()) {
      int start = delta.getSource().getPosition();
      before.subList(place, start).forEach(block -> alignment.one(Change.SAME, block));
      alignment.gap(delta.getSource().getLines(), delta.getTarget().getLines());
      place = start + delta.getSource().size();
    }
    before.subList(place, before.size()).forEach(block -> alignment.one(Change.SAME, block));
    return List.copyOf(alignment.result);
  }

  /** Pairs what is alike in a gap, in order, so that all pairs together are as alike as can be. */
  private void gap(List<TextBlock> before, List<TextBlock> after) {
    double[][] alike = alike(before, after);
    double[][] best = best(alike);
    int i = 0;
    int j = 0;
    while (i < alike.length && j < alike[i].length) {
      if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        rewritten(before.get(i++), after.get(j++));
      } else if (best[i][j] == best[i + 1][j]) {
        one(Change.DELETED, before.get(i++));
      } else {
        one(Change.INSERTED, after.get(j++));
      }
    }
    before.subList(i, before.size()).forEach(block -> one(Change.DELETED, block));
    after.subList(j, after.size()).forEach(block -> one(Change.INSERTED, block));
  }

  /** How alike the pairs from each place on can be, all together. */
  private static double[][] best(double[][] alike) {
    int width = alike.length == 0 ? 0 : alike[0].length;
    double[][] best = new double[alike.length + 1][width + 1];
    for (int i = alike.length - 1; i >= 0; i--) {
      for (int j = width - 1; j >= 0; j--) {
        double paired = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  /** How alike blocks are; 0 for those that are not the same one, and in a gap that is too wide. */
  private static double[][] alike(List<TextBlock> before, List<TextBlock> after) {
    if (before.size() > WIDEST_GAP || after.size() > WIDEST_GAP) {
      return new double[0][0];
    }
    List<Set<String>> pairs = before.stream().map(block -> pairs(block.text())).toList();
    List<Set<String>> others = after.stream().map(block -> pairs(block.text())).toList();
    double[][] alike = new double[before.size()][after.size()];
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        if (before.get(i).identity().equals(after.get(j).identity())) {
          double share = share(pairs.get(i), others.get(j));
          alike[i][j] = share < SAME_BLOCK ? 0 : share;
        }
      }
    }
    return alike;
  }

  /** Share of pairs of characters that two texts have in common (Dice), 0..1. */
  private static double share(Set<String> pairs, Set<String> others) {
    int all = pairs.size() + others.size();
    return all == 0 ? 0 : 2.0 * pairs.stream().filter(others::contains).count() / all;
  }

  private void rewritten(TextBlock before, TextBlock after) {
    result.add(new BlockDiff(after.tag(), CharacterDiff.compare(before.text(), after.text())));
  }

  private void one(Change change, TextBlock block) {
    result.add(new BlockDiff(block.tag(), List.of(new Segment(change, block.text()))));
  }

  private static Set<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .mapToObj(i -> text.substring(i, i + 2))
        .collect(Collectors.toSet());
  }
}
