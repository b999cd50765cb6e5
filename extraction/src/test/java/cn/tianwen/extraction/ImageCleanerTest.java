package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ImageCleanerTest {

  private static final String SECRET = "GPS 23.1N 113.2E";

  @Property(tries = 60)
  void jpegsKeepTheirPixelsAndLoseTheRest(
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 1, max = 40) int height)
      throws IOException {
    BufferedImage picture = picture(width, height);
    byte[] original = encode(picture, "jpg");
    byte[] dirty =
        concat(
            Arrays.copyOf(original, 2),
            segment(0xE1, "Exif\0\0" + SECRET),
            segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET),
            segment(0xED, "Photoshop 3.0\0" + SECRET),
            segment(0xFE, SECRET),
            Arrays.copyOfRange(original, 2, original.length),
            SECRET.getBytes(StandardCharsets.ISO_8859_1));

    byte[] clean = clean(dirty);

    assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    assertThat(pixels(clean)).isEqualTo(pixels(original));
  }

  @Property(tries = 60)
  void pngsKeepTheirPixelsAndLoseTheRest(
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 1, max = 40) int height)
      throws IOException {
    byte[] original = encode(picture(width, height), "png");
    int afterHeader = 8 + 25;
    byte[] dirty =
        concat(
            Arrays.copyOf(original, afterHeader),
            chunk("tEXt", "Comment\0" + SECRET),
            chunk("eXIf", SECRET),
            Arrays.copyOfRange(original, afterHeader, original.length),
            SECRET.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(clean(dirty)).isEqualTo(original);
  }

  @Property
  void whateverIsNoImageIsRefusedOrCopiedWithoutHarm(@ForAll @Size(max = 400) byte[] bytes)
      throws IOException {
    for (byte[] start : new byte[][] {{}, {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}}) {
      byte[] file = concat(start, bytes);
      try {
        assertThat(clean(file).length).isLessThanOrEqualTo(file.length + 64);
      } catch (UncleanableImageException expected) {
        assertThat(expected.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void theWayUpIsKeptAndNothingElseOfExif() throws IOException {
    byte[] original = encode(picture(4, 3), "jpg");
    byte[] exif = ExifOrientation.segment(6);
    byte[] dirty =
        concat(
            Arrays.copyOf(original, 2),
            segment(0xE1, new String(exif, StandardCharsets.ISO_8859_1) + SECRET),
            Arrays.copyOfRange(original, 2, original.length));

    byte[] clean = clean(dirty);

    assertThat(new String(clean, StandardCharsets.ISO_8859_1))
        .contains(new String(exif, StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS");
    assertThat(ExifOrientation.read(exif)).hasValue(6);
  }

  @Test
  void otherFormatsAreRefused() {
    assertThatExceptionOfType(UncleanableImageException.class)
        .isThrownBy(() -> clean("GIF89a............".getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static byte[] clean(byte[] image) throws IOException {
    Path source = Files.createTempFile("image", ".bin");
    Path target = Files.createTempFile("image", ".bin");
    try {
      ImageCleaner.copyWithoutMetadata(Files.write(source, image), target);
      return Files.readAllBytes(target);
    } finally {
      Files.delete(source);
      Files.delete(target);
    }
  }

  private static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x * 5 << 16 | y * 5 << 8 | x * y & 0xFF);
      }
    }
    return image;
  }

  private static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private static int[] pixels(byte[] image) throws IOException {
    BufferedImage read = ImageIO.read(new java.io.ByteArrayInputStream(image));
    return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
  }

  private static byte[] segment(int marker, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    int length = bytes.length + 2;
    return concat(
        new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, bytes);
  }

  private static byte[] chunk(String type, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return concat(
        new byte[] {0, 0, 0, (byte) bytes.length},
        type.getBytes(StandardCharsets.ISO_8859_1),
        bytes,
        new byte[4]);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
