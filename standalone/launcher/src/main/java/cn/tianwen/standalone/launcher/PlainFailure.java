package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.keys.KeyFileException;
import cn.tianwen.accounts.roster.RosterBusyException;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.ingest.cases.IngestFailedException;
import cn.tianwen.ingest.documents.DocumentIngestFailedException;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.rows.UnreadableFileException;
import cn.tianwen.standalone.servers.LocalServersException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into a sentence that says what to do; the details go to the log. */
final class PlainFailure implements IExecutionExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(PlainFailure.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    line.getErr().println(message(failure));
    return line.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String message(Exception failure) {
    return switch (failure) {
      case CommandFailure known -> String.valueOf(known.getMessage());
      case LocalServersException servers -> message(servers);
      case UnreadableFileException file -> String.valueOf(file.getMessage());
      case RosterBusyException roster -> String.valueOf(roster.getMessage());
      case IndexWriteLock.IndexBusyException busy -> String.valueOf(busy.getMessage());
      case IngestFailedException ingest -> String.valueOf(ingest.getMessage());
      case DocumentIngestFailedException documents -> String.valueOf(documents.getMessage());
      case UncheckedIOException io -> "读写失败：" + io.getMessage();
      default -> unexpected(failure);
    };
  }

  private static String unexpected(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof KeyFileException keys) {
        return "密钥文件不能用。它要在、只有属主能读写（权限 600），并且是这个数据库的那一份；从备份取回它，"
            + "或用 TIANWEN_ACCOUNTS_KEYFILE 指明它在哪里。\n（"
            + keys.getMessage()
            + "）";
      }
    }
    if (failure instanceof RuntimeException away && ModuleDatabase.isAway(away)) {
      return "数据库没有应答，请检查 PostgreSQL 是否在运行、地址和口令是否正确。\n（" + away.getMessage() + "）";
    }
    log.error("Command failed", failure);
    return "没有成功：" + failure.getMessage() + "\n详细情况在 " + Home.fromEnvironment().logFile();
  }

  private static String message(LocalServersException failure) {
    String advice =
        switch (failure.reason()) {
          case DATA_IN_USE -> "数据目录正被另一个田问使用。先停掉它，或用 TIANWEN_HOME 指定别的目录。";
          case UNSUPPORTED_MACHINE ->
              "自带的服务器只能在 64 位 Linux（x86-64）上运行。别的系统请设置 TIANWEN_ELASTICSEARCH_URIS 和"
                  + " TIANWEN_DATABASE_URL。";
          case MISSING_COMMAND -> "缺少系统命令，请安装 util-linux（setsid、unshare）。";
          case MISSING_ELASTICSEARCH -> "没有找到编译好的 Elasticsearch，请用 ./tianwen 启动，它会先编译。";
          case DISK_FULL -> "磁盘空间不够，请先清理。";
          case UNUSABLE_DATA -> "数据目录不是这个版本写的，或者已损坏。用 ./tianwen reset 可以清空重来。";
          case SERVER_FAILED ->
              "服务器没有启动成功，日志在 " + Home.fromEnvironment().directory().resolve("logs") + "。";
        };
    return advice + "\n（" + failure.getMessage() + "）";
  }
}
