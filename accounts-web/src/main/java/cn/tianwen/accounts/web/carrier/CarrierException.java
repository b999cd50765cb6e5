package cn.tianwen.accounts.web.carrier;

/** A code is not on its way. Says nothing of code and number. */
public final class CarrierException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what went wrong. */
  public CarrierException(String message) {
    super(message);
  }

  /** Says what went wrong, and why. */
  public CarrierException(String message, Throwable cause) {
    super(message, cause);
  }
}
