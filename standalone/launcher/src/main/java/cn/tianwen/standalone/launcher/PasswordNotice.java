package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.administration.IssuedPassword;
import java.io.PrintWriter;

/** Shows a password on the terminal; it is written nowhere else. */
record PasswordNotice(PrintWriter out) {

  void show(String what, IssuedPassword issued) {
    out.println(what + "，密码只显示这一次，第一次登录要改：");
    out.println("  账号：" + issued.account());
    out.println("  密码：" + issued.password());
    out.flush();
  }
}
