package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditNotIntactException;
import cn.tianwen.accounts.audit.AuditRetention;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Cuts off what is old in the audit log. */
@Command(name = "prune", description = "删除某一天以前的审计日志；最近 6 个月的不能删，日志不完整时什么都不删")
final class AuditPruneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "日期",
      description = "如 2026-01-31：删除这一天零点（北京时间）以前的")
  private LocalDate before = LocalDate.EPOCH;

  @Override
  public Integer call() {
    Clock clock = ChinaTime.clock();
    ZoneId zone = clock.getZone();
    LocalDate latest = LocalDate.ofInstant(clock.instant(), zone).minus(AuditRetention.KEPT);
    if (before.isAfter(latest)) {
      throw new ParameterException(
          spec.commandLine(), "审计日志至少保留 6 个月，--before 最晚可以写 " + latest + "：" + before);
    }
    PrintWriter out = spec.commandLine().getOut();
    long removed = prune(before.atStartOfDay(zone).toInstant(), out);
    out.printf(Locale.ROOT, "已删除 %s 以前的审计日志 %,d 条。%n", before, removed);
    return CommandLine.ExitCode.OK;
  }

  private static long prune(Instant before, PrintWriter out) {
    try (CommandAccounts accounts = CommandAccounts.open(out)) {
      return accounts.parts().retention().prune(before, Actor.SYSTEM);
    } catch (AuditNotIntactException e) {
      throw new CommandFailure("审计日志有改动，为了保留证据，什么都没有删。用 ./tianwen audit verify 查看是哪几条。");
    }
  }
}
