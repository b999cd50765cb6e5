package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.rows.RejectFile;
import cn.tianwen.rows.UnreadableFileException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports, here or in the background, and notes how each ends. Thread-safe. */
final class RosterRunner implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RosterRunner.class);
  private static final int AT_A_TIME = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Accounts accounts;
  private final RosterVocabulary words;
  private final RosterRuns runs;
  private final RosterFolder folder;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          AT_A_TIME,
          1,
          TimeUnit.MINUTES,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("roster-", 0).factory());
  private volatile boolean stopping;

  /**
   * What is to be imported.
   *
   * @param run as it was begun
   * @param who hands it in
   * @param scope where they may import
   * @param ignored headers that mean nothing
   */
  record Order(RosterRun run, Principal who, Scope scope, RosterFile file, List<String> ignored) {}

  RosterRunner(Accounts accounts, RosterVocabulary words, RosterRuns runs, RosterFolder folder) {
    this.accounts = accounts;
    this.words = words;
    this.runs = runs;
    this.folder = folder;
  }

  /** Runs in the background; {@code over} is called afterwards, however it ended. */
  void start(Order order, Runnable over) {
    try {
      threads.execute(
          () -> {
            try {
              run(order, counts -> {});
            } finally {
              over.run();
            }
          });
    } catch (RejectedExecutionException e) {
      String message = "服务器正在导入别的名单，请过几分钟再试。";
      runs.end(order.run().id(), RosterState.FAILED, message);
      throw new RosterBusyException(message);
    }
  }

  /** Runs, and returns when it is over. */
  void run(Order order, Consumer<RosterCounts> progress) {
    UUID id = order.run().id();
    try {
      RosterCounts counts = execute(order, progress);
      accounts.audit().append(event(order, counts));
      runs.end(id, RosterState.DONE, ignored(order.ignored()));
    } catch (RosterJob.StoppedException e) {
      end(id, RosterState.INTERRUPTED, RosterRuns.INTERRUPTED);
    } catch (UnreadableFileException e) {
      end(id, RosterState.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      log.error("Import {} failed", id, e);
      end(id, RosterState.FAILED, advice(e));
    }
  }

  private RosterCounts execute(Order order, Consumer<RosterCounts> progress) {
    UUID id = order.run().id();
    try (RejectFile.Entry rejects = folder.rejects(id).begin()) {
      RosterRowParser parser =
          new RosterRowParser(
              order.run().kind(),
              order.scope(),
              words,
              Workplaces.load(accounts.database().jdbc()),
              accounts.numbers());
      RosterCounts counts =
          new RosterJob(
                  order.file(),
                  parser,
                  new RosterWriter(order.run().kind(), accounts, order.who()),
                  rejects,
                  (sofar, refusals) -> {
                    progress.accept(sofar);
                    return runs.beat(id, sofar, refusals) && !stopping;
                  })
              .run();
      if (counts.refused() > 0) {
        rejects.finish();
      }
      return counts;
    }
  }

  private AuditEvent event(Order order, RosterCounts counts) {
    List<String> regions = order.run().regions();
    List<String> path = regions.size() == 1 ? words.regions().path(regions.getFirst()) : List.of();
    return new AuditEvent(
        Actor.of(
            order.who(),
            accounts
                .rules()
                .actingRole(order.who(), Operation.IMPORT_PEOPLE, Target.in(path))
                .orElse(null)),
        Operation.IMPORT_PEOPLE.name(),
        "roster-run",
        order.run().id().toString(),
        path,
        Outcome.DONE,
        AuditDetail.NONE
            .with("kind", order.run().kind().name())
            .with("created", counts.created())
            .with("changed", counts.changed())
            .with("unchanged", counts.unchanged())
            .with("refused", counts.refused()));
  }

  private void end(UUID id, RosterState state, String message) {
    try {
      runs.end(id, state, message);
    } catch (RuntimeException e) {
      // Nobody hears of it any more, so it will be shown as interrupted.
      log.error("The end of import {} could not be noted", id, e);
    }
  }

  private static String ignored(List<String> columns) {
    return columns.isEmpty() ? "" : "没有用到的列：" + String.join("、", columns);
  }

  private static String advice(RuntimeException failure) {
    return ModuleDatabase.isAway(failure)
        ? "数据库没有应答。已导入的都在，请过几分钟用同一个文件再导入一次。"
        : "导入时出错。已导入的都在，请用同一个文件再导入一次；还不行，请把这个页面的网址告诉系统管理员。";
  }

  /** Whether regions lie in a scope, all of them. */
  boolean liesIn(List<String> regions, Scope scope) {
    return regions.stream()
        .map(words.regions()::path)
        .allMatch(path -> scope.contains(Target.in(path)));
  }

  /** Lets what is under way end after its batch. */
  @Override
  public void close() {
    stopping = true;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("An import is still under way; it will be shown as interrupted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
