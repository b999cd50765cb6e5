package cn.tianwen.accounts.web.carrier;

import org.jspecify.annotations.Nullable;

/** The gateway does not answer, or says that something is wrong with itself; worth another try. */
final class GatewayAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GatewayAwayException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
