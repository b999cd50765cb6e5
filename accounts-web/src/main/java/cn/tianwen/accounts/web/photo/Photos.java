package cn.tianwen.accounts.web.photo;

import cn.tianwen.content.ContentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps photos of people in the content store. Thread-safe. */
@Component
public class Photos {

  private final ContentStore contents;
  private final PhotoReader reader = new PhotoReader();

  Photos(ContentStore contents) {
    this.contents = contents;
  }

  /**
   * Keeps an uploaded picture in the form of {@link PhotoReader}.
   *
   * @return its key in the content store
   * @throws InvalidPhotoException when it cannot become a photo
   */
  public String keep(byte[] uploaded) throws IOException {
    byte[] jpeg = reader.read(uploaded);
    Path file = Files.createTempFile("photo", ".jpg");
    try {
      Files.write(file, jpeg);
      return contents.put(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A kept photo, as JPEG. */
  public Optional<byte[]> find(String key) throws IOException {
    var content = contents.open(key);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try (var input = Channels.newInputStream(content.get())) {
      return Optional.of(input.readAllBytes());
    }
  }

  /** Forgets a photo that was replaced or whose person was erased; nothing happens without one. */
  public void forget(@Nullable String key) {
    if (key != null) {
      try {
        contents.remove(key);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
