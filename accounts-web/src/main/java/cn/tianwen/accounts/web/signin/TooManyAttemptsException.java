package cn.tianwen.accounts.web.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody has to wait before the next attempt. */
public final class TooManyAttemptsException extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration left;

  TooManyAttemptsException(String what, Duration left) {
    super(what + "，请" + inWords(left) + "后再试。");
    this.left = left;
  }

  /** How long to wait, in whole seconds, at least one. */
  public long seconds() {
    return inSeconds(left);
  }

  private static long inSeconds(Duration left) {
    return Math.max(1, left.plusNanos(999_999_999).toSeconds());
  }

  private static String inWords(Duration left) {
    long seconds = inSeconds(left);
    if (seconds <= 90) {
      return " " + seconds + " 秒";
    }
    long minutes = (seconds + 59) / 60;
    return minutes <= 90 ? " " + minutes + " 分钟" : " " + (minutes + 59) / 60 + " 小时";
  }
}
