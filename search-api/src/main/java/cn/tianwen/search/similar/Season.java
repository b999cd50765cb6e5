package cn.tianwen.search.similar;

/** The time of the year, in months of which December and January are neighbours. */
final class Season {

  private Season() {}

  /** Whether two months, 1 to 12, are the same or neighbours; 0 is near nothing. */
  static boolean isNear(int left, int right) {
    if (left == 0 || right == 0) {
      return false;
    }
    int apart = Math.abs(left - right);
    return Math.min(apart, 12 - apart) <= 1;
  }
}
