package cn.tianwen.standalone.launcher;

import java.io.PrintWriter;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account a new password. */
@Command(name = "reset-password", description = "给账号换一个新密码，只显示这一次；这个账号在各处退出登录，锁定解除")
final class AdminResetPasswordCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "账号", description = "登录用的账号名，如 admin")
  private String account = "";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (CommandAccounts accounts = CommandAccounts.open(out)) {
      new PasswordNotice(out)
          .show("已换密码", accounts.parts().administratorAccounts().resetPassword(account));
    } catch (NoSuchElementException e) {
      throw new CommandFailure("没有账号 " + account + "，请核对账号名；要新建系统管理员，用 ./tianwen admin create。");
    }
    return CommandLine.ExitCode.OK;
  }
}
