package cn.tianwen.accounts.audit;

import java.util.List;

/** Events for tests. */
final class AuditEvents {

  private AuditEvents() {}

  static AuditEvent about(String objectId) {
    return new AuditEvent(
        Actor.ANONYMOUS,
        "SIGN_IN",
        "person",
        objectId,
        List.of("440000", "440900"),
        Outcome.FAILED,
        AuditDetail.NONE.with("tries", 3).with("way", "password"));
  }
}
