package cn.tianwen.standalone.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the commands. */
@Command(name = "help", description = "显示这个说明；help 命令名 显示该命令的说明")
final class HelpCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "命令", description = "要说明的命令")
  private String command = "";

  @Override
  public void run() {
    CommandLine root = spec.root().commandLine();
    CommandLine explained =
        command.isEmpty() ? root : root.getSubcommands().getOrDefault(command, root);
    explained.usage(spec.commandLine().getOut());
  }
}
