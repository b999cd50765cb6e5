package cn.tianwen.pdf.hardened;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** Pages without colour are kept in a third of the numbers. */
final class Greyscale {

  /** Channels that differ by no more look grey; the watermark's ink on white does. */
  private static final int UNSEEN = 4;

  private Greyscale() {}

  /**
   * The page in grey, or the page itself if it has colour.
   *
   * @param page of type {@link BufferedImage#TYPE_INT_RGB}
   */
  static BufferedImage ofColourless(BufferedImage page) {
    int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
    BufferedImage grey =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] levels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      int red = pixels[i] >> 16 & 0xFF;
      int green = pixels[i] >> 8 & 0xFF;
      int blue = pixels[i] & 0xFF;
      if (Math.abs(red - green) > UNSEEN || Math.abs(blue - green) > UNSEEN) {
        return page;
      }
      levels[i] = (byte) green;
    }
    return grey;
  }
}
