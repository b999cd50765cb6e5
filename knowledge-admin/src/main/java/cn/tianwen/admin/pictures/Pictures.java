package cn.tianwen.admin.pictures;

import cn.tianwen.content.ContentStore;
import cn.tianwen.extraction.ImageCleaner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps pictures by their content, in the one form that is shown: JPEG or PNG, upright, at most
 * 2,000 pixels on the longer side, without where, when and by whom they were taken. Thread-safe.
 */
public final class Pictures {

  /** Largest file, in bytes. */
  public static final long LARGEST_FILE = 20L << 20;

  private final ContentStore store;
  private final Path workFolder;
  private final PictureScaler scaler = new PictureScaler();

  /**
   * Keeps pictures in a store.
   *
   * @param workFolder for temporary files; made when it is not there
   */
  public Pictures(ContentStore store, Path workFolder) {
    this.store = store;
    this.workFolder = workFolder;
  }

  /**
   * A picture that is kept.
   *
   * @param content the caller closes it
   * @param mediaType {@code image/jpeg} or {@code image/png}
   */
  public record Kept(SeekableByteChannel content, String mediaType) {}

  /**
   * Keeps a picture.
   *
   * @param file is only read
   * @return its key in the content store
   * @throws InvalidPictureException when it is too large, of another type, or cannot be read
   * @throws IOException when the disk is full
   */
  public String keep(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new InvalidPictureException("图片不能超过 20 MB，请压缩后再上传。");
    }
    PictureType type =
        PictureType.of(head(file))
            .orElseThrow(
                () ->
                    new InvalidPictureException(
                        "只能用 JPG、PNG、GIF、BMP 或 TIFF 图片，请另存为 JPG 或 PNG 后再上传。"));
    Files.createDirectories(workFolder);
    Path shown = Files.createTempFile(workFolder, "picture", ".part");
    try {
      write(file, type, shown);
      return store.put(shown);
    } finally {
      Files.deleteIfExists(shown);
    }
  }

  /** The same with a picture that lies in memory. */
  public String keep(byte[] file) throws IOException {
    Files.createDirectories(workFolder);
    Path arrived = Files.createTempFile(workFolder, "picture", ".in");
    try {
      Files.write(arrived, file);
      return keep(arrived);
    } finally {
      Files.deleteIfExists(arrived);
    }
  }

  private void write(Path file, PictureType type, Path target) {
    try {
      if (!scaler.rewrite(file, type, ImageCleaner.orientation(file), target)) {
        ImageCleaner.copyWithoutMetadata(file, target);
      }
    } catch (IOException e) {
      throw new InvalidPictureException("这张图片打不开，请用看图软件另存为 JPG 或 PNG 后再上传。", e);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(PictureType.LONGEST_BEGINNING);
    }
  }

  /**
   * A picture that is kept; empty when there is none of that key.
   *
   * @param key SHA-256 in lower-case hex
   */
  public Optional<Kept> open(String key) throws IOException {
    Optional<SeekableByteChannel> found = store.open(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SeekableByteChannel content = found.get();
    InputStream in = Channels.newInputStream(content);
    Optional<PictureType> type =
        PictureType.of(in.readNBytes(PictureType.LONGEST_BEGINNING)).filter(PictureType::isShown);
    if (type.isEmpty()) {
      content.close();
      return Optional.empty();
    }
    content.position(0);
    return Optional.of(new Kept(content, "image/" + type.get().format()));
  }
}
