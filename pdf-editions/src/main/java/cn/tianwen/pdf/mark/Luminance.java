package cn.tianwen.pdf.mark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** How bright the pixels of a picture are, 0 to 255. */
final class Luminance {

  private Luminance() {}

  /** The brightness of a colour as JPEG computes it. */
  static int of(int red, int green, int blue) {
    return red * 77 + green * 150 + blue * 29 >> 8;
  }

  /** The brightness of a picture of any type; what is transparent is white. */
  static Plane of(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY ? ofGrey(image) : ofColour(image);
  }

  /** Java's own conversion would brighten it. */
  private static Plane ofGrey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    float[] levels = new float[width * height];
    return new Plane(image.getRaster().getSamples(0, 0, width, height, 0, levels), width, height);
  }

  private static Plane ofColour(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage rgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = rgb.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData();
    float[] levels = new float[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      levels[i] = of(pixels[i] >> 16 & 0xFF, pixels[i] >> 8 & 0xFF, pixels[i] & 0xFF);
    }
    return new Plane(levels, width, height);
  }
}
