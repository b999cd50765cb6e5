package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.signin.AccountHolder;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes into the audit log what people do with their own accounts. */
@Component
class AccountJournal {

  private final Accounts accounts;

  AccountJournal(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The password was set or replaced. */
  void passwordChanged(UUID person, int sessionsEnded) {
    append(person, "CHANGE_PASSWORD", Outcome.DONE, ended(sessionsEnded));
  }

  /** Somebody was signed out on other devices, or on all. */
  void signedOut(UUID person, int sessionsEnded) {
    append(person, "END_SESSIONS", Outcome.DONE, ended(sessionsEnded));
  }

  /** Somebody showed again who they are. */
  void confirmed(UUID person, Outcome outcome) {
    append(person, "CONFIRM_SIGN_IN", outcome, AuditDetail.NONE);
  }

  private static AuditDetail ended(int sessions) {
    return AuditDetail.NONE.with("sessionsEnded", sessions);
  }

  private void append(UUID person, String operation, Outcome outcome, AuditDetail detail) {
    List<String> regionPath =
        accounts.holders().find(person).map(AccountHolder::regionPath).orElse(List.of());
    accounts
        .audit()
        .append(
            new AuditEvent(
                Actor.person(person, null),
                operation,
                "person",
                person.toString(),
                regionPath,
                outcome,
                detail));
  }
}
