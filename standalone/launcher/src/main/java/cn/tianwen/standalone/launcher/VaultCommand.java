package cn.tianwen.standalone.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the vault by hand. */
@Command(
    name = "vault",
    description = "个人数据保险箱：vault rotate 更换密钥",
    synopsisSubcommandLabel = "rotate",
    commandListHeading = "%n命令：%n",
    subcommands = VaultRotateCommand.class)
final class VaultCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "vault 后面要写 rotate");
  }
}
