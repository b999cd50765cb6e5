package cn.tianwen.pdf.mark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What people do to pictures of pages. */
final class Attack {

  private Attack() {}

  /** A quarter of a page, cut out anywhere. */
  static UnaryOperator<BufferedImage> quarter(long seed) {
    return page -> {
      Random random = new Random(seed);
      int width = page.getWidth() / 2;
      int height = page.getHeight() / 2;
      return drawn(
          width,
          height,
          graphics ->
              graphics.drawImage(page, -random.nextInt(width), -random.nextInt(height), null));
    };
  }

  /** Scaled with Java's bilinear filter, which looks at four pixels only. */
  static UnaryOperator<BufferedImage> bilinear(double factor) {
    return page -> {
      int width = (int) Math.round(page.getWidth() * factor);
      int height = (int) Math.round(page.getHeight() * factor);
      return drawn(width, height, graphics -> graphics.drawImage(page, 0, 0, width, height, null));
    };
  }

  /** Scaled down, every pixel the mean of its area. */
  static UnaryOperator<BufferedImage> area(double factor) {
    return page -> {
      int width = (int) Math.round(page.getWidth() * factor);
      int height = (int) Math.round(page.getHeight() * factor);
      Image scaled = page.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      return drawn(width, height, graphics -> graphics.drawImage(scaled, 0, 0, null));
    };
  }

  /** Turned around its middle. */
  static UnaryOperator<BufferedImage> tilted(double degrees) {
    return page ->
        drawn(
            page.getWidth(),
            page.getHeight(),
            graphics -> {
              graphics.rotate(
                  Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
              graphics.drawImage(page, 0, 0, null);
            });
  }

  /**
   * Saved as JPEG.
   *
   * @param quality 1 to 100
   */
  static UnaryOperator<BufferedImage> jpeg(int quality) {
    return page -> {
      ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality / 100f);
        writer.setOutput(out);
        writer.write(null, new IIOImage(page, null, null), parameters);
        out.flush();
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        writer.dispose();
      }
    };
  }

  private static BufferedImage drawn(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.accept(graphics);
    graphics.dispose();
    return image;
  }
}
