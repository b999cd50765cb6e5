package cn.tianwen.accounts.web.photo;

/** What was uploaded cannot become a photo. The message says why and what to do, in Chinese. */
public final class InvalidPhotoException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidPhotoException(String message) {
    super(message);
  }

  InvalidPhotoException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The sentence for people. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
