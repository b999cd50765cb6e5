package cn.tianwen.accounts.administration;

/**
 * A password that the program has made, to be shown once and then forgotten.
 *
 * @param account name to sign in with
 * @param password good for choosing another
 */
public record IssuedPassword(String account, String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "IssuedPassword[" + account + "]";
  }
}
