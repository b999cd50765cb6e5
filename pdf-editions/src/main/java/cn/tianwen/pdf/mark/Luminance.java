package cn.tianwen.pdf.mark;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;

/**
 * How bright the pixels of a picture are.
 *
 * @param levels row by row, 0 to 255
 */
record Luminance(float[] levels, int width, int height) {

  /** The brightness of a colour, 0 to 255, as JPEG computes it. */
  static int of(int red, int green, int blue) {
    return red * 77 + green * 150 + blue * 29 >> 8;
  }

  /** The brightness of a picture of any type. */
  static Luminance of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    float[] levels = new float[width * height];
    boolean grey =
        image.getRaster().getNumBands() == 1
            && image.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_BYTE
            && image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      if (grey) { // getRGB would brighten it
        image.getRaster().getSamples(0, y, width, 1, 0, row);
      } else {
        image.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        int p = row[x];
        levels[y * width + x] = grey ? p : of(p >> 16 & 0xFF, p >> 8 & 0xFF, p & 0xFF);
      }
    }
    return new Luminance(levels, width, height);
  }

  /**
   * The same picture with no side longer than {@code longest}, every pixel the mean of its area.
   */
  Luminance shrunkTo(int longest) {
    double factor = Math.max(width, height) / (double) longest;
    if (factor <= 1) {
      return this;
    }
    int newWidth = (int) Math.max(1, Math.round(width / factor));
    int newHeight = (int) Math.max(1, Math.round(height / factor));
    float[] narrow = new float[newWidth * height];
    for (int y = 0; y < height; y++) {
      shrink(levels, y * width, 1, width, narrow, y * newWidth, 1, newWidth);
    }
    float[] small = new float[newWidth * newHeight];
    for (int x = 0; x < newWidth; x++) {
      shrink(narrow, x, newWidth, height, small, x, newWidth, newHeight);
    }
    return new Luminance(small, newWidth, newHeight);
  }

  private static void shrink(
      float[] from, int at, int step, int count, float[] to, int toAt, int toStep, int toCount) {
    double factor = count / (double) toCount;
    for (int i = 0; i < toCount; i++) {
      double begin = i * factor;
      double end = Math.min(count, begin + factor);
      double sum = 0;
      for (int j = (int) begin; j < end; j++) {
        sum += from[at + j * step] * (Math.min(j + 1, end) - Math.max(j, begin));
      }
      to[toAt + i * toStep] = (float) (sum / (end - begin));
    }
  }
}
