package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.signin.AccountHolder;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes into the audit log who signed in and out, who failed to, and who was locked out. What was
 * typed is never written: it may be a password in the wrong field.
 */
@Component
public class SignInJournal {

  private static final String UNKNOWN = "unknown";

  private final Accounts accounts;

  SignInJournal(Accounts accounts) {
    this.accounts = accounts;
  }

  /** A factor was right. */
  public void signedIn(AccountHolder holder, Factor factor) {
    by(holder, "SIGN_IN", detail(factor));
  }

  /** Somebody has left. */
  public void signedOut(AccountHolder holder) {
    by(holder, "SIGN_OUT", AuditDetail.NONE);
  }

  /** A new password was set after a code. */
  public void passwordReset(AccountHolder holder, int sessionsEnded) {
    by(holder, "RESET_PASSWORD", AuditDetail.NONE.with("sessionsEnded", sessionsEnded));
  }

  /** A password that somebody else had set was replaced. */
  public void passwordChosen(AccountHolder holder) {
    by(holder, "CHANGE_PASSWORD", AuditDetail.NONE);
  }

  /** A factor was wrong. */
  public void failed(Optional<AccountHolder> holder, Factor factor) {
    byNobody(holder, Outcome.FAILED, detail(factor));
  }

  /** A factor was not looked at, because there were too many attempts. */
  public void lockedOut(Optional<AccountHolder> holder, Factor factor) {
    byNobody(holder, Outcome.DENIED, detail(factor).with("reason", "locked"));
  }

  private static AuditDetail detail(Factor factor) {
    return AuditDetail.NONE.with("factor", factor.name());
  }

  private void by(AccountHolder holder, String operation, AuditDetail detail) {
    accounts
        .audit()
        .append(
            new AuditEvent(
                Actor.person(holder.id(), null),
                operation,
                "person",
                holder.id().toString(),
                holder.regionPath(),
                Outcome.DONE,
                detail));
  }

  private void byNobody(Optional<AccountHolder> holder, Outcome outcome, AuditDetail detail) {
    accounts
        .audit()
        .append(
            new AuditEvent(
                Actor.ANONYMOUS,
                "SIGN_IN",
                "person",
                holder.map(known -> known.id().toString()).orElse(UNKNOWN),
                holder.map(AccountHolder::regionPath).orElse(List.of()),
                outcome,
                detail));
  }
}
