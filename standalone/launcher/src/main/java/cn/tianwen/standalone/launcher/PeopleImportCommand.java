package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.roster.RosterImport;
import cn.tianwen.accounts.roster.RosterKind;
import cn.tianwen.accounts.roster.RosterRun;
import cn.tianwen.accounts.roster.RosterState;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Imports institutions, experts and information officers, for the program itself: into every
 * region.
 */
@Command(
    name = "import",
    description = "导入机构、专家和信息员名单（CSV、XLSX、JSON Lines），可以重复：只写入有变化的；写得不对的行退回，其余照常导入")
final class PeopleImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--institutions", paramLabel = "文件", description = "机构名单；先于人员导入")
  private @Nullable Path institutions;

  @Option(names = "--experts", paramLabel = "文件", description = "专家名单")
  private @Nullable Path experts;

  @Option(names = "--officers", paramLabel = "文件", description = "信息员名单")
  private @Nullable Path officers;

  @Override
  public Integer call() {
    Map<RosterKind, Path> files = files();
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.fromEnvironment();
    boolean clean = true;
    try (CommandAccounts accounts = CommandAccounts.open(out);
        RosterImport imports = Rosters.open(home, accounts.parts())) {
      for (Map.Entry<RosterKind, Path> file : files.entrySet()) {
        clean &= importFile(imports, file.getKey(), file.getValue(), out);
      }
    }
    return clean ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private Map<RosterKind, Path> files() {
    Map<RosterKind, Path> files = new EnumMap<>(RosterKind.class);
    if (institutions != null) {
      files.put(RosterKind.INSTITUTIONS, institutions);
    }
    if (experts != null) {
      files.put(RosterKind.EXPERTS, experts);
    }
    if (officers != null) {
      files.put(RosterKind.OFFICERS, officers);
    }
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "要给出 --institutions、--experts、--officers 中至少一个文件");
    }
    for (Path file : files.values()) {
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure("没有这个文件：" + file);
      }
    }
    return files;
  }

  private static boolean importFile(
      RosterImport imports, RosterKind kind, Path file, PrintWriter out) {
    long start = System.nanoTime();
    try (WorkProgress progress = WorkProgress.on(out)) {
      RosterRun run =
          imports.run(
              Principal.SYSTEM,
              kind,
              file,
              counts -> progress.done(kind.label(), counts.read(), counts.total()));
      progress.close();
      RosterReport.print(run, imports.findRejects(run.id()), System.nanoTime() - start, out);
      return run.state() == RosterState.DONE && run.counts().refused() == 0;
    }
  }
}
