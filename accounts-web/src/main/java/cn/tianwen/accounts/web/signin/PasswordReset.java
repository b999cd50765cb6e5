package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.vault.PersonalNumber;
import java.net.InetAddress;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * A new password for whoever has the phone. Not for administrators: who only has their phone would
 * have both factors.
 */
@Component
class PasswordReset {

  private static final String PURPOSE = "reset-password";

  private final Accounts accounts;
  private final CodeSending sending;
  private final RateLimits limits;
  private final SignInJournal journal;

  PasswordReset(Accounts accounts, CodeSending sending, RateLimits limits, SignInJournal journal) {
    this.accounts = accounts;
    this.sending = sending;
    this.limits = limits;
    this.journal = journal;
  }

  /** Sends a code, also to phones of nobody, so that nobody learns who is known. */
  void send(PersonalNumber phone, InetAddress address) {
    sending.send(phone, address, () -> accounts.codes().issue(PURPOSE, phone.inFull()));
  }

  /**
   * Sets the password and signs the person out everywhere.
   *
   * @throws BadCredentialsException when the code is wrong, or the password is not reset this way
   */
  void reset(PersonalNumber phone, String code, String password, InetAddress address) {
    limits.beforeSignIn(address);
    Optional<AccountHolder> holder = accounts.holders().findByPhone(phone);
    if (!accounts.codes().redeem(PURPOSE, phone.inFull(), code)) {
      journal.failed(holder, Factor.CODE);
      throw new BadCredentialsException(CodeSignIn.WRONG);
    }
    AccountHolder person =
        holder.orElseThrow(() -> new BadCredentialsException("这个手机号还没有账号，请直接用验证码登录。"));
    if (person.administrator()) {
      throw new BadCredentialsException("管理员不能用短信重设密码，请上级管理员或在服务器上用命令重设。");
    }
    accounts.signIn().setPassword(person.id(), password, false);
    journal.passwordReset(person, accounts.sessions().endAll(person.id()));
  }
}
