package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.vault.InvalidPersonalNumberException;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.web.signin.CodeSending;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has people show that a new phone is theirs, by a code that is sent to it. */
@Component
class PhoneProof {

  private static final String PURPOSE = "change-phone";

  private final Accounts accounts;
  private final CodeSending sending;

  PhoneProof(Accounts accounts, CodeSending sending) {
    this.accounts = accounts;
    this.sending = sending;
  }

  /** Whether codes can be sent at all. */
  boolean isPossible() {
    return sending.possible();
  }

  /** The number that was typed; empty when it is none. */
  Optional<PersonalNumber> read(String typed) {
    try {
      return Optional.of(accounts.numbers().parse(PersonalNumberKind.PHONE, typed));
    } catch (InvalidPersonalNumberException e) {
      return Optional.empty();
    }
  }

  /**
   * Sends a code.
   *
   * @throws cn.tianwen.accounts.web.signin.TooManyAttemptsException when somebody has to wait first
   */
  void send(UUID person, PersonalNumber phone, HttpServletRequest request) {
    sending.send(
        phone,
        PasswordProof.address(request),
        () -> accounts.codes().issue(PURPOSE, subject(person, phone)));
  }

  /** Whether it is the code that was sent to this phone for this person; each call is a try. */
  boolean redeem(UUID person, PersonalNumber phone, String code) {
    return accounts.codes().redeem(PURPOSE, subject(person, phone), code);
  }

  /** Whether somebody else signs in with this phone. */
  boolean isOfAnother(UUID person, PersonalNumber phone) {
    return accounts
        .holders()
        .findByPhone(phone)
        .map(AccountHolder::id)
        .filter(owner -> !owner.equals(person))
        .isPresent();
  }

  private static String subject(UUID person, PersonalNumber phone) {
    return person + ":" + phone.inFull();
  }
}
