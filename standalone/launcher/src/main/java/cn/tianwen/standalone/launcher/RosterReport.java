package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.roster.RosterCounts;
import cn.tianwen.accounts.roster.RosterRun;
import cn.tianwen.accounts.roster.RosterState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Says how an import of people ended. */
final class RosterReport {

  private static final double NANOS_PER_SECOND = 1e9;

  private RosterReport() {}

  static void print(RosterRun run, Optional<Path> rejects, long nanos, PrintWriter out) {
    RosterCounts counts = run.counts();
    double seconds = Math.max(nanos, 1) / NANOS_PER_SECOND;
    out.printf(
        Locale.ROOT,
        "%s（%s）：%,d 行，新增 %,d，更新 %,d，未变 %,d，退回 %,d；用时 %.1f 秒，每秒 %,.0f 行%s%n",
        run.kind().label(),
        run.fileName(),
        counts.read(),
        counts.created(),
        counts.changed(),
        counts.unchanged(),
        counts.refused(),
        seconds,
        counts.read() / seconds,
        run.state() == RosterState.DONE ? "" : "；" + run.state().label());
    if (!run.message().isEmpty()) {
      out.println("  " + run.message());
    }
    rejects.ifPresent(file -> out.println("  退回的行和原因在：" + file));
  }
}
