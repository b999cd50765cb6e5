package cn.tianwen.editorial.issue;

/** A worker was silent for too long, and its file belongs to another one now. */
public final class LeaseLostException extends RuntimeException {

  private static final long serialVersionUID = 1;

  LeaseLostException(String code) {
    super("The file " + code + " is not this worker's any more");
  }
}
