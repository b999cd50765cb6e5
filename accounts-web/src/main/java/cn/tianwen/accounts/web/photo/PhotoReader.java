package cn.tianwen.accounts.web.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns an uploaded JPEG or PNG into the one form that is kept: a square JPEG of its middle, turned
 * upright, without any metadata (place, device, name). Looks at the size before it decodes, decodes
 * no more than it needs, and one picture at a time, so that no upload can fill the memory.
 * Thread-safe.
 */
public final class PhotoReader {

  /** Largest file, in bytes. */
  public static final int LARGEST_FILE = 5 * 1024 * 1024;

  /** Width and height of what is kept, in pixels. */
  public static final int SIDE = 480;

  private static final long MOST_PIXELS = 40_000_000;
  private static final int SHORTEST_SIDE = 120;
  private static final int MOST_SCANS = 100;
  private static final float QUALITY = 0.86f;

  private final Lock oneAtATime = new ReentrantLock();

  /**
   * The picture as it is kept.
   *
   * @param file content of the uploaded file
   * @return a JPEG of {@value #SIDE} × {@value #SIDE} pixels
   * @throws InvalidPhotoException when it is too large, too small, or no JPEG or PNG
   */
  public byte[] read(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw new InvalidPhotoException("照片不能超过 5 MB，请压缩后再上传。");
    }
    boolean jpeg = startsWith(file, 0xFF, 0xD8, 0xFF);
    if (!jpeg && !startsWith(file, 0x89, 'P', 'N', 'G')) {
      throw new InvalidPhotoException("只能上传 JPG 或 PNG 照片。");
    }
    if (jpeg && scans(file) > MOST_SCANS) {
      throw unreadable(new IOException("too many scans"));
    }
    oneAtATime.lock();
    try {
      BufferedImage middle = decodeMiddle(file, jpeg ? "jpeg" : "png");
      return encode(fit(middle, jpeg ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT));
    } catch (IOException | RuntimeException e) {
      throw e instanceof InvalidPhotoException known ? known : unreadable(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private static BufferedImage decodeMiddle(byte[] file, String format) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      int side = Math.min(width, height);
      if ((long) width * height > MOST_PIXELS) {
        throw new InvalidPhotoException("照片的尺寸太大，请缩小到 4000 × 4000 像素以内再上传。");
      }
      if (side < SHORTEST_SIDE) {
        throw new InvalidPhotoException("照片太小，看不清，长和宽都要有 120 像素以上。");
      }
      ImageReadParam wanted = reader.getDefaultReadParam();
      wanted.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
      int step = Math.max(1, side / (2 * SIDE));
      wanted.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage fit(BufferedImage middle, int orientation) {
    BufferedImage kept = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = kept.createGraphics();
    try {
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, SIDE, SIDE);
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      canvas.transform(turn(orientation));
      canvas.drawImage(middle, 0, 0, SIDE, SIDE, null);
    } finally {
      canvas.dispose();
    }
    return kept;
  }

  /** What brings a square picture upright: mirrored for 2, 4, 5, 7, then turned by quarters. */
  private static AffineTransform turn(int orientation) {
    int quarters =
        switch (orientation) {
          case 3, 4 -> 2;
          case 6, 7 -> 1;
          case 5, 8 -> 3;
          default -> 0;
        };
    AffineTransform turn =
        AffineTransform.getQuadrantRotateInstance(quarters, SIDE / 2.0, SIDE / 2.0);
    boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    if (mirrored) {
      turn.translate(SIDE, 0);
      turn.scale(-1, 1);
    }
    return turn;
  }

  private static byte[] encode(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * Markers that begin a scan; a picture that is to be shown in ten thousand steps is an attack.
   */
  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int i = 0; i + 1 < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA) {
        scans++;
      }
    }
    return scans;
  }

  private static boolean startsWith(byte[] file, int... signature) {
    if (file.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((file[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static InvalidPhotoException unreadable(Exception cause) {
    return new InvalidPhotoException("这张照片打不开，请用手机或电脑另存为 JPG 后再上传。", cause);
  }
}
