package cn.tianwen.accounts.signin;

import cn.tianwen.accounts.credentials.PasswordHashing;
import cn.tianwen.database.ModuleDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Account names and passwords of people. Takes part in the transaction of its caller. Thread-safe.
 */
public final class SignInAccounts {

  /** Begins with a letter, so that it is never taken for a phone number. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}._-]{1,31}");

  private final JdbcTemplate jdbc;
  private final PasswordHashing hashing;
  private final Clock clock;

  /** Takes what it works with. */
  public SignInAccounts(ModuleDatabase database, PasswordHashing hashing, Clock clock) {
    this.jdbc = database.jdbc();
    this.hashing = hashing;
    this.clock = clock;
  }

  /** Whether a text has the form of an account name: 2 to 32 letters, digits, {@code . _ -}. */
  public static boolean isName(String text) {
    return NAME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).matches();
  }

  /**
   * Sets the password of a person, who may have had none. Whether it may be chosen is asked of the
   * policy before.
   *
   * @param mustChange whether the person has to choose another at the next sign-in
   */
  public void setPassword(UUID person, String password, boolean mustChange) {
    jdbc.update(
        """
        insert into accounts.sign_in_account (person, password, changed_at, must_change)
        values (?, ?, ?, ?)
        on conflict (person) do update set password = excluded.password,
          changed_at = excluded.changed_at, must_change = excluded.must_change
        """,
        person,
        hashing.hash(password),
        clock.instant().atOffset(ZoneOffset.UTC),
        mustChange);
  }

  /** Keeps the same password with a hash that costs a guesser more. */
  public void renewHash(UUID person, String hash) {
    jdbc.update("update accounts.sign_in_account set password = ? where person = ?", hash, person);
  }

  /**
   * Gives a person who has a password an account name.
   *
   * @throws IllegalArgumentException when it has not the form of one
   * @throws AccountNameTakenException when somebody else has it
   */
  public void setName(UUID person, String account) {
    if (!isName(account)) {
      throw new IllegalArgumentException("账号名要以字母或汉字开头，2 到 32 个字，可以有数字和 . _ -");
    }
    try {
      jdbc.update(
          "update accounts.sign_in_account set account = ?, folded = ? where person = ?",
          account,
          folded(account),
          person);
    } catch (DuplicateKeyException e) {
      throw new AccountNameTakenException(e);
    }
  }

  /** The account of a person who has a password. */
  public Optional<SignInAccount> find(UUID person) {
    return jdbc.query(SELECT + "where person = ?", SignInAccounts::read, person).stream()
        .findFirst();
  }

  /** The account with a name, however it is written. */
  public Optional<SignInAccount> findByName(String account) {
    return jdbc.query(SELECT + "where folded = ?", SignInAccounts::read, folded(account)).stream()
        .findFirst();
  }

  /** Forgets name and password of a person; true when there were any. */
  public boolean forget(UUID person) {
    return jdbc.update("delete from accounts.sign_in_account where person = ?", person) > 0;
  }

  private static final String SELECT =
      "select person, account, password, changed_at, must_change from accounts.sign_in_account ";

  private static SignInAccount read(ResultSet row, int number) throws SQLException {
    return new SignInAccount(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getBoolean(5));
  }

  private static String folded(String account) {
    return Normalizer.normalize(account, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
