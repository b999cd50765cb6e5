package cn.tianwen.standalone.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the audit log by hand. */
@Command(
    name = "audit",
    description = "审计日志：audit verify 校验有没有被改动，audit prune 清理 6 个月以前的",
    synopsisSubcommandLabel = "verify|prune",
    commandListHeading = "%n命令：%n",
    subcommands = {AuditVerifyCommand.class, AuditPruneCommand.class})
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "audit 后面要写 verify 或 prune");
  }
}
