package cn.tianwen.admin.pictures;

/** A file is no picture that can be kept. The message is for people. */
public final class InvalidPictureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to do, in Chinese. */
  public InvalidPictureException(String message) {
    super(message);
  }

  InvalidPictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
