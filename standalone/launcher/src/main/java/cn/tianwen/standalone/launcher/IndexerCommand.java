package cn.tianwen.standalone.launcher;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Follows the outbox beside a cluster; {@code up} does so by itself. */
@Command(name = "indexer", description = "把人员和发布内容的变动写入索引，一直运行到按 Ctrl-C（用于集群；单机的 up 已包含）")
final class IndexerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.fromEnvironment();
    Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
    ConfigurableApplicationContext indexer = Indexer.run(home, backing);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try (backing) {
                    indexer.close();
                  }
                },
                "stop"));
    out.println("索引服务就绪。按 Ctrl-C 停止。");
    new CountDownLatch(1).await();
    return 0;
  }
}
