package cn.tianwen.standalone.launcher;

import cn.tianwen.standalone.servers.RunningServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Throws this machine's data away. */
@Command(name = "reset", description = "清空本机数据（先询问），下次启动重新载入示例案例和资料")
final class ResetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--yes", description = "不询问")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.fromEnvironment();
    if (!Files.isDirectory(home.directory())) {
      out.println("没有数据可清空：" + home.directory());
      return CommandLine.ExitCode.OK;
    }
    if (RunningServers.find(home.directory()).isPresent()) {
      throw new CommandFailure("田问正在运行，请先停掉它（在它的窗口按 Ctrl-C）。");
    }
    if (!yes && !confirmed(out, home)) {
      out.println("没有改动任何数据。");
      return CommandLine.ExitCode.SOFTWARE;
    }
    home.clear();
    out.println("已清空（包括密钥）：" + home.directory());
    return CommandLine.ExitCode.OK;
  }

  private static boolean confirmed(PrintWriter out, Home home) throws IOException {
    out.println(
        "将删除 " + home.directory() + " 中的索引、数据库、密钥、日志、退回文件、媒体文件和隔离区，不能恢复。密钥一删，数据库的备份里加密的号码也读不出来了。");
    out.print("确定吗？输入 yes 继续：");
    out.flush();
    String answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return answer != null && answer.strip().equals("yes");
  }
}
