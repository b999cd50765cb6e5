package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.vault.PersonalNumber;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** The code to the phone of somebody who has shown a password already. */
@Component
public class SecondFactor {

  private static final String PURPOSE = "second-factor";

  private final Accounts accounts;
  private final CodeSending sending;
  private final RateLimits limits;
  private final SignInJournal journal;
  private final Clock clock;

  SecondFactor(
      Accounts accounts,
      CodeSending sending,
      RateLimits limits,
      SignInJournal journal,
      Clock clock) {
    this.accounts = accounts;
    this.sending = sending;
    this.limits = limits;
    this.journal = journal;
    this.clock = clock;
  }

  /** The phone of somebody, where codes can be sent. */
  public Optional<PersonalNumber> phone(AccountHolder holder) {
    return Optional.ofNullable(holder.phone())
        .filter(entry -> sending.possible())
        .map(entry -> accounts.vault().recipient(entry, holder.id()));
  }

  /** Whether somebody has a password to show. */
  boolean hasPassword(AccountHolder holder) {
    return accounts.signIn().find(holder.id()).isPresent();
  }

  /**
   * Sends a code.
   *
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  public void send(AccountHolder holder, PersonalNumber phone, InetAddress address) {
    sending.send(phone, address, () -> accounts.codes().issue(PURPOSE, holder.id().toString()));
  }

  /**
   * Takes a code.
   *
   * @throws BadCredentialsException when it is wrong
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  public Authentication confirm(AccountHolder holder, String code, InetAddress address) {
    limits.beforeSignIn(address);
    if (!accounts.codes().redeem(PURPOSE, holder.id().toString(), code)) {
      journal.failed(Optional.of(holder), Factor.CODE);
      throw new BadCredentialsException(CodeSignIn.WRONG);
    }
    journal.signedIn(holder, Factor.CODE);
    return SessionStart.shown(holder.id(), FactorGrantedAuthority.OTT_AUTHORITY, clock);
  }
}
