package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.roster.RosterImport;
import cn.tianwen.evaluation.people.RosterBenchReport;
import cn.tianwen.evaluation.people.RosterBenchmark;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast experts and information officers come in, on a database of its own. */
@Command(name = "people", description = "测量专家和信息员导入的速度，和直接写数据库对比")
final class BenchPeopleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--experts", paramLabel = "N", description = "生成多少名专家，默认 30000")
  private int experts = 30_000;

  @Option(names = "--officers", paramLabel = "N", description = "生成多少名信息员，默认 60000")
  private int officers = 60_000;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (experts < 1 || officers < 1) {
      throw new CommandFailure("--experts 和 --officers 都要大于 0");
    }
    requireNothingExternal();
    Home home = new Home(Home.fromEnvironment().directory().resolve("bench"));
    home.clear();
    RosterBenchReport report;
    try (CommandAccounts accounts =
            CommandAccounts.open(home, DatabaseBacking.start(home, new ServerReport(out)));
        RosterImport imports = Rosters.open(home, accounts.parts());
        WorkProgress progress = WorkProgress.on(out)) {
      report =
          new RosterBenchmark(
                  imports,
                  accounts.parts().database(),
                  home.samples().resolve("bench"),
                  Stages.inChinese(progress))
              .run(experts, officers);
    }
    home.clear();
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return CommandLine.ExitCode.OK;
  }

  /** Invented people and another audit log have no place beside real ones. */
  private static void requireNothingExternal() {
    for (String variable : List.of("TIANWEN_DATABASE_URL", "TIANWEN_ACCOUNTS_KEYFILE")) {
      if (Backing.isSet(variable)) {
        throw new CommandFailure("测速用自己的数据库和密钥，请先取消环境变量 " + variable);
      }
    }
  }
}
