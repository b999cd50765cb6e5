package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.credentials.PasswordHashing.PasswordCheck;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.signin.SignInAccount;
import cn.tianwen.accounts.vault.InvalidPersonalNumberException;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs in with account name or phone number and password. Answers the same, and takes as long,
 * whatever is wrong.
 */
@Component
class PasswordSignIn {

  private final Accounts accounts;
  private final RateLimits limits;
  private final SignInJournal journal;
  private final Clock clock;

  PasswordSignIn(Accounts accounts, RateLimits limits, SignInJournal journal, Clock clock) {
    this.accounts = accounts;
    this.limits = limits;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Compares a password.
   *
   * @param account name or phone number, as typed
   * @throws BadCredentialsException when account or password is wrong, or the person may not sign
   *     in
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  Authentication signIn(String account, String password, InetAddress address) {
    limits.beforeSignIn(address);
    Optional<PersonalNumber> phone = phone(account);
    Optional<AccountHolder> holder =
        phone.isPresent() ? accounts.holders().findByPhone(phone.get()) : findByName(account);
    // However a number is written, it is the same one to guess at.
    String subject = phone.map(PersonalNumber::inFull).orElse(account);
    return compare(subject, holder.filter(AccountHolder::active), password, address);
  }

  /** The same for somebody who is known already, and shows a password as the second factor. */
  Authentication confirm(AccountHolder holder, String password, InetAddress address) {
    limits.beforeSignIn(address);
    return compare(holder.id().toString(), Optional.of(holder), password, address);
  }

  private Authentication compare(
      String subject, Optional<AccountHolder> holder, String password, InetAddress address) {
    Duration wait = accounts.guard().begin(subject, address);
    if (!wait.isZero()) {
      journal.lockedOut(holder, Factor.PASSWORD);
      throw new TooManyAttemptsException("尝试次数太多", wait);
    }
    Optional<SignInAccount> kept = holder.flatMap(known -> accounts.signIn().find(known.id()));
    PasswordCheck check =
        accounts.hashing().check(password, kept.map(SignInAccount::password).orElse(null));
    if (!check.matches() || holder.isEmpty()) {
      journal.failed(holder, Factor.PASSWORD);
      throw new BadCredentialsException("账号或密码不对。请检查大小写；忘了密码可以用手机验证码登录。");
    }
    accounts.guard().succeeded(subject, address);
    if (check.renewed() != null) {
      accounts.signIn().renewHash(holder.get().id(), check.renewed());
    }
    journal.signedIn(holder.get(), Factor.PASSWORD);
    return SessionStart.shown(holder.get().id(), FactorGrantedAuthority.PASSWORD_AUTHORITY, clock);
  }

  private Optional<PersonalNumber> phone(String account) {
    try {
      return Optional.of(accounts.numbers().parse(PersonalNumberKind.PHONE, account));
    } catch (InvalidPersonalNumberException e) {
      return Optional.empty();
    }
  }

  private Optional<AccountHolder> findByName(String account) {
    return accounts
        .signIn()
        .findByName(account)
        .flatMap(found -> accounts.holders().find(found.person()));
  }
}
