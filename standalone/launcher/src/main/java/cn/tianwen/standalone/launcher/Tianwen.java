package cn.tianwen.standalone.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command line. */
@Command(
    name = "./tianwen",
    header = "田问：农技推广的检索与知识平台",
    synopsisHeading = "用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n环境变量：%n",
    footer = {
      "  TIANWEN_HOME                  数据目录，默认 ./data",
      "  TIANWEN_ELASTICSEARCH_URIS    用已有的 Elasticsearch（多个节点用逗号分开），同时要设：",
      "  TIANWEN_DATABASE_URL          已有 PostgreSQL 的 JDBC 地址",
      "  TIANWEN_DATABASE_USERNAME / _PASSWORD，TIANWEN_ELASTICSEARCH_USERNAME / _PASSWORD / _CA_CERTIFICATE",
      "  TIANWEN_ACCOUNTS_KEYFILE      密钥文件；本机默认在数据目录的 keys 里，用已有 PostgreSQL 时必须设",
      "  TIANWEN_ACCOUNTS_CREATEKEYFILE / _AUDITHEADFILE  true：没有密钥文件时生成；审计日志末尾记在哪个文件"
    },
    subcommands = {
      UpCommand.class,
      IngestCommand.class,
      ReindexCommand.class,
      ReconcileCommand.class,
      IndexerCommand.class,
      ResetCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      LexiconCommand.class,
      ReviewListCommand.class,
      PeopleCommand.class,
      AdminCommand.class,
      AuditCommand.class,
      VaultCommand.class,
      HelpCommand.class
    })
public final class Tianwen {

  /**
   * Runs one command; exit code 0 when it did its job, 1 when not, 2 when it was asked wrongly;
   * {@code lexicon diff} has those of diff.
   */
  public static void main(String[] arguments) {
    String[] asked = arguments.length == 0 ? new String[] {"help"} : arguments;
    System.exit(run(asked));
  }

  private static int run(String[] asked) {
    CommandLine line = commandLine();
    try {
      KnownVariables.check(System.getenv());
    } catch (CommandFailure failure) {
      line.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    return line.execute(asked);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Tianwen());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(new WrongUse());
    line.setExecutionExceptionHandler(new PlainFailure());
    return line;
  }
}
