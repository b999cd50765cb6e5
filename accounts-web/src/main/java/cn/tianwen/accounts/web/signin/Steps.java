package cn.tianwen.accounts.web.signin;

/** The addresses that a sign-in goes through. */
final class Steps {

  static final String SIGN_IN = "/sign-in";
  static final String SECOND = "/sign-in/second";
  static final String NEW_PASSWORD = "/sign-in/new-password";

  private Steps() {}

  /** What somebody has to do next who has not signed in completely. */
  static String due(Visit visit) {
    return visit.newPasswordDue() ? NEW_PASSWORD : SECOND;
  }
}
