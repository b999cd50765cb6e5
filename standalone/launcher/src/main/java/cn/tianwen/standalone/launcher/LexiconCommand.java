package cn.tianwen.standalone.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about the lexicon. */
@Command(
    name = "lexicon",
    description = "词表：lexicon diff 比较两个版本",
    synopsisSubcommandLabel = "diff",
    commandListHeading = "%n命令：%n",
    subcommands = LexiconDiffCommand.class)
final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "lexicon 后面要写 diff");
  }
}
