package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.signin.SignInAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Compares the password of somebody who is signed in, as slowly for guessers as a sign-in. */
@Component
class PasswordProof {

  private final Accounts accounts;
  private final AccountJournal journal;

  PasswordProof(Accounts accounts, AccountJournal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  /** Whether the person has a password. */
  boolean isPossible(UUID person) {
    return accounts.signIn().find(person).isPresent();
  }

  /** What is wrong and what to do; empty when the password is right. */
  Optional<String> problem(UUID person, String password, HttpServletRequest request) {
    InetAddress address = address(request);
    Duration wait = accounts.guard().begin(person.toString(), address);
    if (!wait.isZero()) {
      journal.confirmed(person, Outcome.DENIED);
      return Optional.of("尝试次数太多，请 " + Math.max(1, wait.toSeconds()) + " 秒后再试。");
    }
    Optional<SignInAccount> kept = accounts.signIn().find(person);
    boolean right =
        accounts
            .hashing()
            .check(password, kept.map(SignInAccount::password).orElse(null))
            .matches();
    if (!right) {
      journal.confirmed(person, Outcome.FAILED);
      return Optional.of("密码不对，请再输一次。");
    }
    accounts.guard().succeeded(person.toString(), address);
    return Optional.empty();
  }

  /** The address that a request comes from. */
  static InetAddress address(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("A peer without an address", e);
    }
  }
}
