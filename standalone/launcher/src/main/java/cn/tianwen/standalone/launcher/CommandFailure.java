package cn.tianwen.standalone.launcher;

/** A command cannot do its job; the message says why and what to do, in Chinese. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
