package cn.tianwen.accounts.signin;

/** Somebody else has this account name, or one that differs in case only. */
public final class AccountNameTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AccountNameTakenException(Throwable cause) {
    super("这个账号名已有人使用，请换一个。", cause);
  }
}
