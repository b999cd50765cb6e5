package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.vault.VaultRotation.Rotation;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Replaces the secret keys. */
@Command(name = "rotate", description = "换一套新密钥，把保险箱里的号码全部重新加密；服务可以照常运行，中断后再运行一次会接着做")
final class VaultRotateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (CommandAccounts accounts = CommandAccounts.open(out);
        WorkProgress progress = WorkProgress.on(out)) {
      Rotation done =
          accounts
              .parts()
              .rotation()
              .rotate(Actor.SYSTEM, (renewed, total) -> progress.done("重新加密", renewed, total));
      report(done, out);
    }
    return CommandLine.ExitCode.OK;
  }

  private static void report(Rotation done, PrintWriter out) {
    if (done.resumed()) {
      out.println("接着完成了上次中断的更换；要再换一套新密钥，请再运行一次。");
    }
    out.printf(Locale.ROOT, "密钥已更换，重新加密 %,d 个号码，旧密钥已删除，审计日志已记下。%n", done.renewed());
    out.println("请现在备份密钥文件，与数据库的备份分开存放；已发出的动态码作废，需要重新获取。");
  }
}
