package cn.tianwen.accounts.web.account;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody goes on with after showing again who they are. */
public enum AccountStep {
  ACCOUNT("/account", "继续"),
  PASSWORD("/account/password", "设置密码"),
  PHONE("/account/phone", "更换手机号"),
  PASSKEYS("/account#passkeys", "管理指纹和面容登录"),
  EXPORT("/account#own-data", "下载自己的数据"),
  ERASE("/account/erase", "注销账号");

  private final String address;
  private final String label;

  AccountStep(String address, String label) {
    this.address = address;
    this.label = label;
  }

  /** Where it is. */
  public String address() {
    return address;
  }

  /** What it is, for people. */
  public String label() {
    return label;
  }

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where somebody shows who they are before it. */
  public String confirmation() {
    return "/account/confirm?then=" + code();
  }

  /** That of a code; the page of the account for an unknown one. */
  static AccountStep of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElse(ACCOUNT);
  }
}
