package cn.tianwen.accounts.web.signin;

import java.util.List;

/**
 * Accounts of sample people, which the sign-in page of the one-machine start lists. A bean there,
 * and nowhere else.
 */
@FunctionalInterface
public interface SampleAccounts {

  /**
   * An account for trying out.
   *
   * @param account to sign in with
   * @param password that goes with it
   * @param who name and role, for people
   */
  record SampleAccount(String account, String password, String who) {}

  /** All of them, in the order to be shown. */
  List<SampleAccount> list();
}
