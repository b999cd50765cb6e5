package cn.tianwen.standalone.launcher;

import cn.tianwen.standalone.servers.Server;
import cn.tianwen.standalone.servers.ServerEvent;
import cn.tianwen.standalone.servers.StartListener;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells a person step by step what the servers do. */
record ServerReport(PrintWriter out) implements StartListener {

  @Override
  public void on(ServerEvent event) {
    String name = event.server() == Server.ELASTICSEARCH ? "Elasticsearch" : "PostgreSQL";
    String what =
        switch (event.kind()) {
          case PREPARING -> "准备";
          case STARTING -> "启动中";
          case READY -> "就绪";
          case DIED -> "意外退出";
          case RESTARTING -> "正在重新启动";
          case GIVEN_UP -> "多次意外退出，不再重启；请看日志后重新运行 ./tianwen up";
          case STOPPED -> "已停止";
        };
    out.printf(
        Locale.ROOT,
        "[%5.1f 秒] %-13s %s（%s）%n",
        event.elapsed().toMillis() / 1000.0,
        name,
        what,
        event.detail());
  }
}
