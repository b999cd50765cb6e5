package cn.tianwen.accounts.roster;

/** An import cannot start now; the message says what to do, in Chinese. */
public final class RosterBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RosterBusyException(String message) {
    super(message);
  }
}
