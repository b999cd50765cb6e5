package cn.tianwen.pdf.hardened;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** Pages without colour are kept in a third of the numbers. */
final class Greyscale {

  /** Channels of white that differ by no more look white. */
  private static final int UNSEEN_IN_WHITE = 4;

  /** Channels of black that differ by no more look black. */
  private static final int UNSEEN_IN_BLACK = 20;

  private Greyscale() {}

  /**
   * The page in grey, or the page itself if it has colour that the eye would miss.
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
      int unseen = UNSEEN_IN_BLACK - ((UNSEEN_IN_BLACK - UNSEEN_IN_WHITE) * (green + 1) >> 8);
      if (Math.abs(red - green) > unseen || Math.abs(blue - green) > unseen) {
        return page;
      }
      levels[i] = (byte) green;
    }
    return grey;
  }
}
