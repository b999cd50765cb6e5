package cn.tianwen.index.spelling;

import cn.tianwen.index.spelling.TermIndex.Term;
import java.util.ArrayList;
import java.util.List;

/** Compares what was written with an equally long term, character by character. */
final class Spelling {

  private static final int SAME_SOUND = 2;
  private static final int NEAR_SOUND = 3;
  private static final int LIKE_SHAPE = 3;

  private final Sounds sounds;
  private final ShapeAlike shapes;

  Spelling(Sounds sounds, ShapeAlike shapes) {
    this.sounds = sounds;
    this.shapes = shapes;
  }

  Difference compare(String written, String term) {
    List<Integer> places = new ArrayList<>();
    int near = 0;
    int shape = 0;
    int cost = 0;
    for (int i = 0; i < term.length(); i++) {
      char left = written.charAt(i);
      char right = term.charAt(i);
      if (left == right) {
        continue;
      }
      places.add(i);
      if (sounds.isSame(left, right)) {
        cost += SAME_SOUND;
      } else if (shapes.test(left, right)) {
        shape++;
        cost += LIKE_SHAPE;
      } else {
        near++;
        cost += NEAR_SOUND;
      }
    }
    return new Difference(places, near, shape, cost);
  }

  /**
   * What differs.
   *
   * @param places indices of the characters that differ
   * @param near how many of them only sound nearly alike
   * @param shape how many of them look alike and sound otherwise
   * @param cost sum over them, the lower the likelier
   */
  record Difference(List<Integer> places, int near, int shape, int cost) {

    boolean isSameSound() {
      return near == 0 && shape == 0;
    }

    /** Whether so much may be a slip, for a term of this length that fits the need so well. */
    boolean isSlip(Term term, HostFit.Fit fits) {
      int length = term.text().length();
      int wrong = places.size();
      if (wrong == 0 || shape > 0 && (wrong > 1 || length < TermIndex.SHORTEST_BY_SHAPE)) {
        return false;
      }
      if (term.isDescription()) {
        return length >= TermIndex.SHORTEST_BY_SHAPE && wrong == 1 && isSameSound();
      }
      if (fits == HostFit.Fit.CONTRADICTS) {
        return length > TermIndex.SHORTEST && wrong == 1 && near == 0;
      }
      int nearAllowed = fits == HostFit.Fit.FITS ? 2 : 1;
      if (length == TermIndex.SHORTEST) {
        int nearOfTwo = fits == HostFit.Fit.FITS ? 1 : fits == HostFit.Fit.GENERAL ? 0 : -1;
        return wrong == 1 || wrong == 2 && near <= nearOfTwo;
      }
      return wrong <= length / 2 && near <= nearAllowed;
    }
  }
}
