package cn.tianwen.pdf.mark;

/**
 * One number for every pixel of a picture.
 *
 * @param values row by row
 * @param width in pixels
 * @param height in pixels
 */
record Plane(float[] values, int width, int height) {

  /** The longer side. */
  int longest() {
    return Math.max(width, height);
  }

  /** The same picture with no side longer than this, every pixel the mean of its area. */
  Plane shrunkTo(int most) {
    double factor = longest() / (double) most;
    if (factor <= 1) {
      return this;
    }
    int newWidth = (int) Math.max(1, Math.round(width / factor));
    int newHeight = (int) Math.max(1, Math.round(height / factor));
    float[] narrow = new float[newWidth * height];
    for (int y = 0; y < height; y++) {
      shrink(values, y * width, 1, width, narrow, y * newWidth, newWidth);
    }
    float[] small = new float[newWidth * newHeight];
    for (int x = 0; x < newWidth; x++) {
      shrink(narrow, x, newWidth, height, small, x, newHeight);
    }
    return new Plane(small, newWidth, newHeight);
  }

  /** A row or a column: values that lie {@code step} apart, in both pictures. */
  private static void shrink(
      float[] from, int start, int step, int count, float[] to, int toStart, int toCount) {
    double factor = count / (double) toCount;
    for (int i = 0; i < toCount; i++) {
      double begin = i * factor;
      double end = Math.min(count, begin + factor);
      double sum = 0;
      for (int j = (int) begin; j < end; j++) {
        sum += from[start + j * step] * (Math.min(j + 1, end) - Math.max(j, begin));
      }
      to[toStart + i * step] = (float) (sum / (end - begin));
    }
  }
}
