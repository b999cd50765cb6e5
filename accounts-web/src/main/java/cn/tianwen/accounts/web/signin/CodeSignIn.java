package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Signs in with a code to a phone. Codes go to every phone alike, and who is not known yet becomes
 * a farmer with the right code: so nobody learns who is known.
 */
@Component
class CodeSignIn {

  static final String WRONG = "验证码不对或已过期。请核对短信，或重新获取。";

  private final Accounts accounts;
  private final PhoneCodes codes;
  private final CodeSending sending;
  private final RateLimits limits;
  private final SignInJournal journal;
  private final Clock clock;
  private final OneTimeTokenAuthenticationProvider provider;

  CodeSignIn(
      Accounts accounts,
      PhoneCodes codes,
      CodeSending sending,
      RateLimits limits,
      SignInJournal journal,
      Clock clock) {
    this.accounts = accounts;
    this.codes = codes;
    this.sending = sending;
    this.limits = limits;
    this.journal = journal;
    this.clock = clock;
    this.provider = new OneTimeTokenAuthenticationProvider(codes, this::ownerOf);
  }

  /**
   * Sends a code.
   *
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  void send(PersonalNumber phone, InetAddress address) {
    sending.send(
        phone,
        address,
        () -> codes.generate(new GenerateOneTimeTokenRequest(phone.inFull())).getTokenValue());
  }

  /**
   * Takes a code.
   *
   * @throws BadCredentialsException when it is wrong, or the person may not sign in
   * @throws TooManyAttemptsException when somebody has to wait first
   */
  Authentication signIn(PersonalNumber phone, String code, InetAddress address) {
    limits.beforeSignIn(address);
    UUID person;
    try {
      person =
          UUID.fromString(
              Objects.requireNonNull(provider.authenticate(PhoneCodes.token(phone.inFull(), code)))
                  .getName());
    } catch (AuthenticationException refused) {
      journal.failed(accounts.holders().findByPhone(phone), Factor.CODE);
      throw new BadCredentialsException(WRONG, refused);
    }
    accounts.holders().find(person).ifPresent(holder -> journal.signedIn(holder, Factor.CODE));
    return SessionStart.shown(person, FactorGrantedAuthority.OTT_AUTHORITY, clock);
  }

  private UserDetails ownerOf(String phone) {
    PersonalNumber number = accounts.numbers().parse(PersonalNumberKind.PHONE, phone);
    Optional<AccountHolder> known = accounts.holders().findByPhone(number);
    UUID person = known.map(AccountHolder::id).orElseGet(() -> register(number));
    return User.withUsername(person.toString()).password("").authorities(Set.of()).build();
  }

  private UUID register(PersonalNumber number) {
    boolean shutOut =
        accounts.directory().listByPhone(number).stream()
            .anyMatch(person -> person.status() == PersonStatus.DISABLED);
    if (shutOut) {
      throw new UsernameNotFoundException("somebody who may not sign in");
    }
    return accounts.directory().registerFarmer(number).id();
  }
}
