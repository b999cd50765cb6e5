package cn.tianwen.accounts.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The password of a person.
 *
 * @param account name to sign in with, as chosen; null for who signs in with a phone number
 * @param password its hash
 * @param changedAt when the password was set
 * @param mustChange whether somebody else has chosen it, so that it is good for choosing another
 */
public record SignInAccount(
    UUID person, @Nullable String account, String password, Instant changedAt, boolean mustChange) {

  /** Without the hash. */
  @Override
  public String toString() {
    return "SignInAccount[" + person + "]";
  }
}
