package cn.tianwen.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture as it is embedded: not finer than print needs.
 *
 * @param bytes JPEG or PNG
 * @param width in pixels of the original
 * @param height in pixels of the original
 */
record PrintPicture(byte[] bytes, int width, int height) {
  /** 160 mm at 300 dpi, the longer side. */
  private static final int FINEST = 1900;

  private static final long MAX_PIXELS = 100_000_000;

  /** Reads a picture; empty when it is none that can be printed. */
  static Optional<PrintPicture> read(byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(bytes, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<PrintPicture> read(byte[] bytes, ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MAX_PIXELS) {
      return Optional.empty();
    }
    int longer = Math.max(width, height);
    // Read at no more than twice the wanted size, so that a large photo does not fill the memory.
    int step = Math.max(1, longer / (2 * FINEST));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, parameters);
    boolean jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
    boolean kept = longer <= FINEST && (jpeg || reader.getFormatName().equalsIgnoreCase("png"));
    return Optional.of(new PrintPicture(kept ? bytes : scaled(image, jpeg), width, height));
  }

  private static byte[] scaled(BufferedImage image, boolean jpeg) throws IOException {
    double scale = Math.min(1, (double) FINEST / Math.max(image.getWidth(), image.getHeight()));
    BufferedImage scaled =
        new BufferedImage(
            Math.max(1, (int) Math.round(image.getWidth() * scale)),
            Math.max(1, (int) Math.round(image.getHeight() * scale)),
            jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(
        image,
        0,
        0,
        scaled.getWidth(),
        scaled.getHeight(),
        jpeg ? Color.WHITE : new Color(0, true),
        null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(scaled, jpeg ? "jpeg" : "png", out);
    return out.toByteArray();
  }
}
