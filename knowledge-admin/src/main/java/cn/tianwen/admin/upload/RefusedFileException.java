package cn.tianwen.admin.upload;

/** A file cannot become a draft. The message is for people and says what to do. */
final class RefusedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedFileException(String message) {
    super(message);
  }
}
