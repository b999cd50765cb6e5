package cn.tianwen.accounts.keys;

/** The key file is missing, readable by others, damaged or not the one of this database. */
public final class KeyFileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says what is wrong and what to do; never holds a key. */
  public KeyFileException(String message) {
    super(message);
  }

  KeyFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
