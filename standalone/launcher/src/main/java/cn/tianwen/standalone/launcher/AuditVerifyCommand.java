package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.audit.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds what was altered in the audit log. Exit code 0: nothing; 1: something. */
@Command(name = "verify", description = "逐条校验审计日志；完整时退出码 0，有改动、缺失或错位时 1，并逐条说明")
final class AuditVerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    VerificationReport report = new VerificationReport(verify(out));
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return report.verification().intact() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static Verification verify(PrintWriter out) {
    try (CommandAccounts accounts = CommandAccounts.open(out)) {
      return accounts.parts().verification().verify();
    }
  }
}
