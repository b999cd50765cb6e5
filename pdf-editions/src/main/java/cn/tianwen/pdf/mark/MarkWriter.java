package cn.tianwen.pdf.mark;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Puts one number into pictures of pages. Paper becomes up to {@value #DEEPEST} of 255 levels
 * darker, ink stays as it is, so that text keeps its edges. Safe for several threads.
 */
public final class MarkWriter {

  /** Standard deviation of the mark on paper, in levels of 255. */
  static final double STRENGTH = 0.65;

  /** The mark only takes light away: paper has none to add. */
  static final int DEEPEST = 5;

  /** Up to this level a pixel is ink and is left alone. */
  private static final int INK = 48;

  /** From this level a pixel is paper and takes the whole mark. */
  private static final int PAPER = 160;

  private static final int STEPS = 256;

  /** For each pixel of the tile its step, 0 (darkest) to 255 (unchanged). */
  private final byte[] tile;

  /** For each step and level of grey what to add. */
  private final byte[] change;

  /**
   * @param number 0 to 2^32 - 1
   * @throws IllegalArgumentException if the number has more than 32 bits or is negative
   */
  public MarkWriter(long number) {
    double[] pattern = MarkTile.of(Waves.PROGRAM, number);
    tile = new byte[pattern.length];
    for (int i = 0; i < pattern.length; i++) {
      double light = 0.5 + pattern[i] * STRENGTH / DEEPEST;
      tile[i] = (byte) Math.round(Math.clamp(light, 0, 1) * (STEPS - 1));
    }
    change = new byte[STEPS * 256];
    for (int step = 0; step < STEPS; step++) {
      double full = -DEEPEST * (1 - step / (STEPS - 1.0));
      for (int level = 0; level < 256; level++) {
        double share = Math.clamp((level - INK) / (double) (PAPER - INK), 0, 1);
        change[step << 8 | level] = (byte) Math.round(full * share);
      }
    }
  }

  /**
   * Changes the picture of a page at 200 dpi.
   *
   * @param page of type {@link BufferedImage#TYPE_BYTE_GRAY} or {@link BufferedImage#TYPE_INT_RGB}
   * @throws IllegalArgumentException if it is of another type
   */
  public void embed(BufferedImage page) {
    switch (page.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY ->
          embed(((DataBufferByte) page.getRaster().getDataBuffer()).getData(), page.getWidth());
      case BufferedImage.TYPE_INT_RGB ->
          embed(((DataBufferInt) page.getRaster().getDataBuffer()).getData(), page.getWidth());
      default -> throw new IllegalArgumentException("Not a type of page: " + page.getType());
    }
  }

  private void embed(byte[] grey, int width) {
    for (int start = 0, y = 0; start < grey.length; start += width, y++) {
      int row = (y & Waves.TILE - 1) * Waves.TILE;
      for (int x = 0; x < width; x++) {
        int step = tile[row + (x & Waves.TILE - 1)] & 0xFF;
        grey[start + x] += change[step << 8 | grey[start + x] & 0xFF];
      }
    }
  }

  private void embed(int[] rgb, int width) {
    for (int start = 0, y = 0; start < rgb.length; start += width, y++) {
      int row = (y & Waves.TILE - 1) * Waves.TILE;
      for (int x = 0; x < width; x++) {
        int pixel = rgb[start + x];
        int red = pixel >> 16 & 0xFF;
        int green = pixel >> 8 & 0xFF;
        int blue = pixel & 0xFF;
        int step = tile[row + (x & Waves.TILE - 1)] & 0xFF;
        int add = change[step << 8 | Luminance.of(red, green, blue)];
        rgb[start + x] =
            Math.max(red + add, 0) << 16 | Math.max(green + add, 0) << 8 | Math.max(blue + add, 0);
      }
    }
  }
}
