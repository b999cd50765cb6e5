package cn.tianwen.extraction;

/** The parts of a document that name its pictures are not what they should be. */
final class DrawingsException extends Exception {

  private static final long serialVersionUID = 1L;

  DrawingsException(String message) {
    super(message);
  }

  DrawingsException(Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
