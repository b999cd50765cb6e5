package cn.tianwen.standalone.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** System administrators, from the machine itself. */
@Command(
    name = "admin",
    description = "系统管理员：admin create 新建一个，admin reset-password 给账号换密码（都进不去时用）",
    synopsisSubcommandLabel = "create|reset-password",
    commandListHeading = "%n命令：%n",
    subcommands = {AdminCreateCommand.class, AdminResetPasswordCommand.class})
final class AdminCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "admin 后面要写 create 或 reset-password");
  }
}
