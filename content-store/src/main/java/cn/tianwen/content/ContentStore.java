package cn.tianwen.content;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files under the SHA-256 of their content; the same content is kept once. Thread-safe. */
public interface ContentStore {

  /**
   * Keeps a copy of a file; afterwards it is there whole or, on an exception, not at all.
   *
   * @return its key: SHA-256 of the content in lower-case hex, 64 characters
   * @throws IOException when the file cannot be read or the disk is full
   */
  String put(Path file) throws IOException;

  /**
   * Opens kept content for reading; the caller closes it.
   *
   * @return empty when there is no such content
   * @throws IllegalArgumentException when the key is no SHA-256 in lower-case hex
   */
  Optional<SeekableByteChannel> open(String key) throws IOException;

  /** Removes content; nothing happens when there is none. */
  void remove(String key) throws IOException;
}
