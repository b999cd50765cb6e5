package cn.tianwen.accounts.administration;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.credentials.SignInGuard;
import cn.tianwen.accounts.people.People;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.signin.AccountNameTakenException;
import cn.tianwen.accounts.signin.SignInAccount;
import cn.tianwen.accounts.signin.SignInAccounts;
import cn.tianwen.accounts.signin.SignInSessions;
import cn.tianwen.database.ModuleDatabase;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes system administrators and gives passwords back, for who holds the machine. Whoever gets a
 * password has to choose another at the first sign-in. Thread-safe.
 */
public final class AdministratorAccounts {

  private static final String FIRST_NAME = "系统管理员";
  private static final String FIRST_ACCOUNT = "admin";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final People people;
  private final SignInAccounts signIn;
  private final SignInSessions sessions;
  private final SignInGuard guard;
  private final AuditLog audit;

  /** Takes what it works with. */
  public AdministratorAccounts(
      ModuleDatabase database,
      People people,
      SignInAccounts signIn,
      SignInSessions sessions,
      SignInGuard guard,
      AuditLog audit) {
    this.jdbc = database.jdbc();
    this.transactions = database.transactions();
    this.people = people;
    this.signIn = signIn;
    this.sessions = sessions;
    this.guard = guard;
    this.audit = audit;
  }

  /**
   * Makes a system administrator where there is none. Of several instances that start at once, one
   * does.
   *
   * @return name and password; empty when there is one already
   */
  public Optional<IssuedPassword> createFirst() {
    return transactions.execute(
        status -> {
          jdbc.query(
              "select pg_advisory_xact_lock("
                  + "hashtextextended('tianwen.accounts.first-administrator', 0))",
              row -> {});
          return exists()
              ? Optional.<IssuedPassword>empty()
              : Optional.of(make(freeName(), FIRST_NAME));
        });
  }

  /**
   * Makes another system administrator.
   *
   * @param account name to sign in with
   * @param name of the person
   * @throws IllegalArgumentException when {@code account} has not the form of one
   * @throws AccountNameTakenException when somebody has that account name
   */
  public IssuedPassword create(String account, String name) {
    return transactions.execute(status -> make(account, name));
  }

  /**
   * Gives an account a new password, ends its sessions and its waiting for failed attempts.
   *
   * @throws NoSuchElementException when there is no such account
   */
  public IssuedPassword resetPassword(String account) {
    return transactions.execute(
        status -> {
          SignInAccount found =
              signIn
                  .findByName(account)
                  .orElseThrow(() -> new NoSuchElementException("no account of that name"));
          String password = ReadablePassword.next();
          signIn.setPassword(found.person(), password, true);
          guard.forget(account);
          int ended = sessions.endAll(found.person());
          audit.append(
              new AuditEvent(
                  Actor.SYSTEM,
                  "RESET_PASSWORD",
                  "person",
                  found.person().toString(),
                  List.of(),
                  Outcome.DONE,
                  AuditDetail.NONE.with("sessionsEnded", ended)));
          return new IssuedPassword(account, password);
        });
  }

  private boolean exists() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from accounts.person_role where role = ?)",
            Boolean.class,
            Role.SYSTEM_ADMINISTRATOR.name()));
  }

  private String freeName() {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> i == 1 ? FIRST_ACCOUNT : FIRST_ACCOUNT + i)
        .filter(account -> signIn.findByName(account).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private IssuedPassword make(String account, String name) {
    Person person =
        people.create(Principal.SYSTEM, new PersonDraft(name, null, null, null, null, null));
    people.grant(Principal.SYSTEM, person.id(), new RoleGrant(Role.SYSTEM_ADMINISTRATOR, null));
    String password = ReadablePassword.next();
    signIn.setPassword(person.id(), password, true);
    signIn.setName(person.id(), account);
    return new IssuedPassword(account, password);
  }
}
