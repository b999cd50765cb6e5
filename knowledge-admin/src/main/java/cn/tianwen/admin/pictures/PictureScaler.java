package cn.tianwen.admin.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Decodes pictures, one at a time and no more of them than is needed, so that no upload can fill
 * the memory. Thread-safe.
 */
final class PictureScaler {

  /** Longer side of what is kept, in pixels. */
  static final int LONGEST_SIDE = 2_000;

  private static final long MOST_PIXELS = 100_000_000;
  private static final float QUALITY = 0.86f;
  private static final int UPRIGHT = 1;

  private final Lock oneAtATime = new ReentrantLock();

  /**
   * Decodes a picture and writes it anew where it cannot be kept as it is.
   *
   * @param orientation by EXIF, 1 to 8
   * @return whether it was written anew; else its pixels are sound and it is small enough
   */
  boolean rewrite(Path picture, PictureType type, int orientation, Path target) throws IOException {
    oneAtATime.lock();
    try {
      BufferedImage pixels = decode(picture, type);
      int longest = Math.max(pixels.getWidth(), pixels.getHeight());
      boolean whole = longest <= LONGEST_SIDE;
      if (whole && orientation == UPRIGHT && type.isShown()) {
        return false;
      }
      write(upright(pixels, Math.min(1.0, (double) LONGEST_SIDE / longest), orientation), target);
      return true;
    } catch (InvalidPictureException e) {
      throw e;
    } catch (RuntimeException e) {
      // Readers of the JDK stumble over damaged files in many ways.
      throw new IOException(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private static BufferedImage decode(Path picture, PictureType type) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
    try (FileImageInputStream in = new FileImageInputStream(picture.toFile())) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw new InvalidPictureException("图片的尺寸太大，请缩小到 10000 × 10000 像素以内再上传。");
      }
      ImageReadParam wanted = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
      wanted.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage upright(BufferedImage pixels, double scale, int orientation) {
    int width = Math.max(1, (int) Math.round(pixels.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(pixels.getHeight() * scale));
    boolean lying = orientation >= 5;
    boolean clear = pixels.getColorModel().hasAlpha();
    BufferedImage result =
        new BufferedImage(
            lying ? height : width,
            lying ? width : height,
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = result.createGraphics();
    try {
      if (!clear) {
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, result.getWidth(), result.getHeight());
      }
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      canvas.transform(turn(orientation, width, height));
      canvas.drawImage(pixels, 0, 0, width, height, null);
    } finally {
      canvas.dispose();
    }
    return result;
  }

  /** What brings a picture of some size upright. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static void write(BufferedImage picture, Path target) throws IOException {
    boolean clear = picture.getColorModel().hasAlpha();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(clear ? "png" : "jpeg").next();
    try (FileImageOutputStream out = new FileImageOutputStream(target.toFile())) {
      out.seek(0);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (!clear) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
