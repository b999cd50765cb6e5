package cn.tianwen.extraction;

import java.io.IOException;

/** An image whose metadata cannot be taken out, so that it must not be shown as it is. */
public final class UncleanableImageException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the image. */
  UncleanableImageException(String message) {
    super(message);
  }
}
