package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.signin.AccountNameTakenException;
import cn.tianwen.accounts.signin.SignInAccounts;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a system administrator. */
@Command(name = "create", description = "新建一个系统管理员，密码只显示这一次，第一次登录要改")
final class AdminCreateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "账号", description = "登录用的账号名，如 zhangsan")
  private String account = "";

  @Option(names = "--name", required = true, paramLabel = "姓名", description = "这个人的姓名")
  private String name = "";

  @Override
  public Integer call() {
    if (!SignInAccounts.isName(account)) {
      throw new ParameterException(
          spec.commandLine(), "账号名要以字母或汉字开头，2 到 32 个字，可以有数字和 . _ -：" + account);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (CommandAccounts accounts = CommandAccounts.open(out)) {
      new PasswordNotice(out)
          .show("已新建系统管理员", accounts.parts().administratorAccounts().create(account, name));
    } catch (AccountNameTakenException e) {
      throw new CommandFailure("账号 " + account + " 已有人使用，请换一个账号名。");
    } catch (InvalidRecordException e) {
      throw new ParameterException(
          spec.commandLine(), "--name " + e.problems().getFirst().sentence(), e);
    }
    return CommandLine.ExitCode.OK;
  }
}
