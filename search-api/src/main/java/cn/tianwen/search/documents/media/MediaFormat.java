package cn.tianwen.search.documents.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What may be sent to a browser to see or to play, told by its first bytes: a name or a stored type
 * could say anything, and SVG or HTML would run in the reader's browser.
 */
public enum MediaFormat {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  MP4("video/mp4", "mp4"),
  M4A("audio/mp4", "m4a"),
  WEBM("video/webm", "webm"),
  OGG("application/ogg", "ogg"),
  WAV("audio/wav", "wav"),
  FLAC("audio/flac", "flac"),
  MP3("audio/mpeg", "mp3");

  /** How many bytes are enough to tell. */
  public static final int BYTES = 12;

  private final String type;
  private final String suffix;

  MediaFormat(String type, String suffix) {
    this.type = type;
    this.suffix = suffix;
  }

  /** Media type that the answer declares. */
  public String type() {
    return type;
  }

  /** Whether it is a picture that stands still or moves a little. */
  public boolean isImage() {
    return type.startsWith("image/");
  }

  /** Ending of a file name, without its dot. */
  public String suffix() {
    return suffix;
  }

  /** The format of a content, read from its beginning; empty for everything that is not sent. */
  public static Optional<MediaFormat> find(SeekableByteChannel content) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES);
    content.position(0);
    while (buffer.hasRemaining() && content.read(buffer) >= 0) {
      // The channel may give less than asked for.
    }
    return find(Arrays.copyOf(buffer.array(), buffer.position()));
  }

  /**
   * The format of a content.
   *
   * @param beginning its first {@value #BYTES} bytes, or all there are
   * @return empty for everything that is not sent
   */
  public static Optional<MediaFormat> find(byte[] beginning) {
    String head = new String(beginning, StandardCharsets.ISO_8859_1);
    String brand = head.length() >= BYTES ? head.substring(8, BYTES) : "";
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return Optional.of(GIF);
    } else if (head.startsWith("RIFF") && brand.equals("WEBP")) {
      return Optional.of(WEBP);
    } else if (head.startsWith("RIFF") && brand.equals("WAVE")) {
      return Optional.of(WAV);
    } else if (head.startsWith("ftyp", 4)) {
      return Optional.of(brand.startsWith("M4A") ? M4A : MP4);
    } else if (head.startsWith("\u001a\u0045\u00df\u00a3")) {
      return Optional.of(WEBM);
    } else if (head.startsWith("OggS")) {
      return Optional.of(OGG);
    } else if (head.startsWith("fLaC")) {
      return Optional.of(FLAC);
    }
    return isMp3(head) ? Optional.of(MP3) : Optional.empty();
  }

  /** A tag of ID3, or a frame whose first eleven bits are set. */
  private static boolean isMp3(String head) {
    return head.startsWith("ID3")
        || head.length() > 1 && head.charAt(0) == 0xff && (head.charAt(1) & 0xe6) == 0xe2;
  }
}
