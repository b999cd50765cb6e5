package cn.tianwen.pdf.mark;

/**
 * What is left of a picture without its content: how much each even spot is lighter or darker than
 * its surroundings, and zero where there is text, a line or an edge.
 */
final class PaperGrain {

  /** Neighbours that differ by more are content. */
  private static final int EDGE = 10;

  /** What differs more from its surroundings is content. */
  private static final int CONTENT = 10;

  /** Single pixels must not outweigh the mark. */
  private static final int LIMIT = 4;

  /** Surroundings reach so far, in pixels. */
  private static final int REACH = 20;

  private PaperGrain() {}

  /** The grain of a picture, -{@value #LIMIT} to {@value #LIMIT} levels. */
  static Plane of(Plane picture) {
    float[] levels = picture.values();
    int width = picture.width();
    int height = picture.height();
    float[] even = evenSpots(picture);
    float[] paper = surroundings(levels, even, width, height);
    for (int i = 0; i < levels.length; i++) {
      if (Math.abs(levels[i] - paper[i]) > CONTENT) {
        even[i] = 0;
      }
    }
    paper = surroundings(levels, even, width, height);
    float[] grain = new float[levels.length];
    for (int i = 0; i < levels.length; i++) {
      grain[i] = even[i] * Math.clamp(levels[i] - paper[i], -LIMIT, LIMIT);
    }
    return new Plane(grain, width, height);
  }

  /** 1 where a pixel and its eight neighbours are alike, 0 elsewhere. */
  private static float[] evenSpots(Plane picture) {
    float[] levels = picture.values();
    int width = picture.width();
    int height = picture.height();
    float[] lowest = new float[levels.length];
    float[] highest = new float[levels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0, i = y * width; x < width; x++, i++) {
        float left = levels[x == 0 ? i : i - 1];
        float right = levels[x == width - 1 ? i : i + 1];
        lowest[i] = Math.min(levels[i], Math.min(left, right));
        highest[i] = Math.max(levels[i], Math.max(left, right));
      }
    }
    float[] even = new float[levels.length];
    for (int i = 0; i < even.length; i++) {
      int up = i < width ? i : i - width;
      int down = i >= even.length - width ? i : i + width;
      float low = Math.min(lowest[i], Math.min(lowest[up], lowest[down]));
      float high = Math.max(highest[i], Math.max(highest[up], highest[down]));
      even[i] = high - low <= EDGE ? 1 : 0;
    }
    return even;
  }

  /** The mean of the even spots around each pixel. */
  private static float[] surroundings(float[] levels, float[] even, int width, int height) {
    float[] sum = new float[levels.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = even[i] * levels[i];
    }
    float[] count = boxSum(even, width, height);
    sum = boxSum(sum, width, height);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = count[i] < 1 ? 0 : sum[i] / count[i];
    }
    return sum;
  }

  private static float[] boxSum(float[] values, int width, int height) {
    float[] rows = new float[values.length];
    for (int y = 0; y < height; y++) {
      int start = y * width;
      double sum = 0;
      for (int x = -REACH; x < width; x++) {
        if (x + REACH < width) {
          sum += values[start + x + REACH];
        }
        if (x > REACH) {
          sum -= values[start + x - REACH - 1];
        }
        if (x >= 0) {
          rows[start + x] = (float) sum;
        }
      }
    }
    float[] boxes = new float[values.length];
    double[] sums = new double[width];
    for (int y = -REACH; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (y + REACH < height) {
          sums[x] += rows[(y + REACH) * width + x];
        }
        if (y > REACH) {
          sums[x] -= rows[(y - REACH - 1) * width + x];
        }
        if (y >= 0) {
          boxes[y * width + x] = (float) sums[x];
        }
      }
    }
    return boxes;
  }
}
