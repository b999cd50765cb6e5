package cn.tianwen.standalone.launcher;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command, and where the help is. */
final class WrongUse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println(message(problem));
    line.getErr().println("用 ./tianwen help 查看用法。");
    return CommandLine.ExitCode.USAGE;
  }

  private static String message(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched ->
          "不认识：" + String.join(" ", unmatched.getUnmatched());
      case MissingParameterException missing ->
          "缺少：" + String.join("、", missing.getMissing().stream().map(a -> a.paramLabel()).toList());
      case OverwrittenOptionException twice -> "选项重复：" + twice.getOverwritten().paramLabel();
      default -> "写法不对：" + problem.getMessage();
    };
  }
}
