package cn.tianwen.pdf;

import java.io.IOException;
import java.util.Optional;

/** Where the pictures of a body come from. */
@FunctionalInterface
public interface Pictures {
  /** An item without pictures. */
  Pictures NONE = key -> Optional.empty();

  /**
   * Finds a picture.
   *
   * @param key what follows {@code picture:} in the source of an image
   * @throws IOException if it is there but cannot be read
   */
  Optional<Picture> find(String key) throws IOException;

  /**
   * A picture as a file. It is embedded as it is where it is small enough for print, with whatever
   * its camera wrote into it: places and names have been taken out before, and it stands upright.
   *
   * @param bytes JPEG, PNG, GIF or BMP
   * @param mediaType e.g. {@code image/jpeg}
   */
  record Picture(byte[] bytes, String mediaType) {}
}
