package cn.tianwen.standalone.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with people from the command line. */
@Command(name = "people", description = "专家和信息员", subcommands = PeopleImportCommand.class)
final class PeopleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "要给出子命令，例如 people import");
  }
}
