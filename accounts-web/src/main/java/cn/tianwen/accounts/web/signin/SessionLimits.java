package cn.tianwen.accounts.web.signin;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without a request
 * @param whole from the first sign-in on
 */
record SessionLimits(Duration idle, Duration whole) {

  /** For most people. */
  static final SessionLimits ORDINARY = new SessionLimits(Duration.ofHours(12), Duration.ofDays(7));

  /** For administrators. */
  static final SessionLimits ADMINISTRATOR =
      new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

  static SessionLimits of(boolean administrator) {
    return administrator ? ADMINISTRATOR : ORDINARY;
  }
}
