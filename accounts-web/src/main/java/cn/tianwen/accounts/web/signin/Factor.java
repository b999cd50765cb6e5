package cn.tianwen.accounts.web.signin;

/** By what somebody shows who they are. */
public enum Factor {
  PASSWORD,
  CODE,
  PASSKEY
}
