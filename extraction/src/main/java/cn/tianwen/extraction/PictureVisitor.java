package cn.tianwen.extraction;

import java.io.IOException;
import java.nio.file.Path;

/** Is told what stands in a document, in reading order, so that pictures find their place. */
public interface PictureVisitor {

  /** A slide begins, from 1. Documents without slides say nothing of this. */
  default void page(int number) {}

  /** A paragraph, which is never blank. Slides say nothing of this. */
  default void text(String text) {}

  /**
   * A picture.
   *
   * @param file gone when this method returns; of any type
   * @param description what the document says of it; may be empty
   * @throws IOException when it cannot be kept
   */
  void picture(Path file, String description) throws IOException;
}
