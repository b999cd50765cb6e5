package cn.tianwen.sample.generator;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws big clear Chinese text from the top down. Needs the font family Noto Sans CJK SC. */
final class Picture {

  static final Color GREEN = new Color(0x1B5E20);

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final int margin;
  private int y;

  Picture(int width, int height, int margin) {
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    this.graphics = image.createGraphics();
    this.margin = margin;
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
  }

  /** A green band over the whole width with white text in the middle. */
  void band(String text, int height, int size) {
    graphics.setColor(GREEN);
    graphics.fillRect(0, y, image.getWidth(), height);
    graphics.setFont(font(Font.BOLD, size));
    graphics.setColor(Color.WHITE);
    var metrics = graphics.getFontMetrics();
    int x = (image.getWidth() - metrics.stringWidth(text)) / 2;
    graphics.drawString(text, x, y + (height - metrics.getHeight()) / 2 + metrics.getAscent());
    y += height;
  }

  /** A line below everything so far, broken where it does not fit. */
  void line(String text, int size, boolean bold, Color color) {
    graphics.setFont(font(bold ? Font.BOLD : Font.PLAIN, size));
    graphics.setColor(color);
    int width = image.getWidth() - 2 * margin;
    List<String> lines = Cjk.wrap(text, width, part -> graphics.getFontMetrics().stringWidth(part));
    for (String part : lines) {
      y += (int) (size * 1.5);
      graphics.drawString(part, margin, y);
    }
  }

  void space(int height) {
    y += height;
  }

  void frame() {
    graphics.setColor(GREEN);
    graphics.setStroke(new BasicStroke(8));
    graphics.drawRect(4, 4, image.getWidth() - 8, image.getHeight() - 8);
  }

  /** Bytes in a format that {@link ImageIO} writes, {@code png} or {@code jpg}. */
  byte[] toBytes(String format) throws IOException {
    if (y > image.getHeight()) {
      throw new IllegalStateException("The text is " + y + " high, the picture is not");
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    }
  }

  private static Font font(int style, int size) {
    return new Font("Noto Sans CJK SC", style, size);
  }
}
