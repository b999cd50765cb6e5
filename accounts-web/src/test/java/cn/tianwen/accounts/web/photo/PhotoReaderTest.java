package cn.tianwen.accounts.web.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoReaderTest {

  private static final String SECRET = "GPS 13800138000";

  private final PhotoReader reader = new PhotoReader();

  @ParameterizedTest
  @CsvSource({"jpg, 640, 480", "jpg, 3000, 4000", "png, 120, 200"})
  void theMiddleBecomesASquare(String format, int width, int height) throws IOException {
    BufferedImage kept = decode(reader.read(encode(picture(width, height), format)));

    assertThat(kept.getWidth()).isEqualTo(PhotoReader.SIDE);
    assertThat(kept.getHeight()).isEqualTo(PhotoReader.SIDE);
  }

  /** The corner that is red in the file, for each way of holding the camera. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
  })
  void aPictureIsTurnedUpright(int orientation, int column, int row) throws IOException {
    byte[] file = withExif(encode(redCorner(), "jpg"), orientation);

    BufferedImage kept = decode(reader.read(file));

    int last = PhotoReader.SIDE - 10;
    Color corner = new Color(kept.getRGB(column == 0 ? 10 : last, row == 0 ? 10 : last));
    assertThat(corner.getRed()).isGreaterThan(180);
    assertThat(corner.getBlue()).isLessThan(90);
  }

  @Test
  void nothingOfTheMetadataStays() throws IOException {
    byte[] file = withExif(encode(picture(300, 300), "jpg"), 1);
    assertThat(text(file)).contains(SECRET);

    byte[] kept = reader.read(file);

    assertThat(text(kept)).doesNotContain(SECRET).doesNotContain("Exif");
  }

  @Test
  void whatIsNoPictureIsRefusedInWords() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, 400);

    assertRefused(page, "只能上传 JPG 或 PNG 照片。");
    assertRefused(broken, "这张照片打不开，请用手机或电脑另存为 JPG 后再上传。");
    assertRefused(new byte[PhotoReader.LARGEST_FILE + 1], "照片不能超过 5 MB，请压缩后再上传。");
  }

  @Test
  void aPictureThatIsTooSmallToSeeIsRefused() throws IOException {
    assertRefused(encode(picture(119, 400), "png"), "照片太小，看不清，长和宽都要有 120 像素以上。");
  }

  @Test
  void aTinyFileThatUnfoldsToAHugePictureIsRefusedBeforeItIsDecoded() {
    assertRefused(pngThatClaims(60_000, 60_000), "照片的尺寸太大，请缩小到 4000 × 4000 像素以内再上传。");
  }

  private void assertRefused(byte[] file, String sentence) {
    assertThatExceptionOfType(InvalidPhotoException.class)
        .isThrownBy(() -> reader.read(file))
        .withMessage(sentence);
  }

  private static BufferedImage picture(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage redCorner() {
    BufferedImage picture = picture(400, 400);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, 400, 400);
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, 100, 100);
    canvas.dispose();
    return picture;
  }

  private static byte[] encode(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage decode(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** Adds an EXIF part with an orientation and a text behind it. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
    int length = 2 + 6 + 8 + 2 + 12 + 4 + secret.length;
    ByteBuffer exif = ByteBuffer.allocate(2 + length);
    exif.putShort((short) 0xFFE1).putShort((short) length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    exif.putInt(0).put(secret);
    return ByteBuffer.allocate(jpeg.length + exif.capacity())
        .put(jpeg, 0, 2)
        .put(exif.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] pngThatClaims(int width, int height) {
    ByteBuffer head = ByteBuffer.allocate(17);
    head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    head.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(head.array());
    return ByteBuffer.allocate(400)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(head.array())
        .putInt((int) check.getValue())
        .array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
