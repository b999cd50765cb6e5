package cn.tianwen.accounts.credentials;

/** Why a password is refused. */
public enum PasswordProblem {
  TOO_SHORT("密码至少 8 个字符，越长越安全，可以用一句话。"),
  TOO_LONG("密码最多 128 个字符。"),
  COMMON("这个密码太常见，容易被猜中，请换一个。"),
  OWN_WORD("密码里不要含有自己的姓名、账号或电话号码。");

  private final String message;

  PasswordProblem(String message) {
    this.message = message;
  }

  /** What is wrong and what to do, for people. */
  public String message() {
    return message;
  }
}
