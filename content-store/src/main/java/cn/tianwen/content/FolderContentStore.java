package cn.tianwen.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A content store in a folder: {@code <folder>/ab/abcdef…}. Several processes may share it. */
public final class FolderContentStore implements ContentStore {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  /** Keeps everything in this folder, which is created with the first content. */
  public FolderContentStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public String put(Path file) throws IOException {
    Files.createDirectories(folder);
    Path arriving = Files.createTempFile(folder, "arriving", ".part");
    try {
      String key = copy(file, arriving);
      Path place = place(key);
      Files.createDirectories(folder.resolve(key.substring(0, 2)));
      Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
      return key;
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  private static String copy(Path file, Path target) throws IOException {
    MessageDigest sha = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha);
        FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      OutputStream out = java.nio.channels.Channels.newOutputStream(channel);
      in.transferTo(out);
      out.flush();
      channel.force(true);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  @Override
  public Optional<SeekableByteChannel> open(String key) throws IOException {
    try {
      return Optional.of(Files.newByteChannel(place(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(String key) throws IOException {
    Files.deleteIfExists(place(key));
  }

  private Path place(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("Not a key of the content store: " + key);
    }
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
