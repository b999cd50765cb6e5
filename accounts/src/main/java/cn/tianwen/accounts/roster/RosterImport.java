package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.LongNumbers;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.rows.UnreadableFileException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Imports files of institutions, experts and information officers, and tells how far each import
 * is. One of a kind runs at a time for the same regions, on whatever instance. Thread-safe.
 */
public final class RosterImport implements AutoCloseable {

  private static final int LISTED = 20;
  private static final int SEARCHED = 500;
  private static final Duration RUNS_KEPT = Duration.ofDays(180);

  private final AccessRules rules;
  private final AuditLog audit;
  private final RosterRuns runs;
  private final RosterFolder folder;
  private final RosterRunner runner;
  private final Clock clock;

  private RosterImport(
      AccessRules rules,
      AuditLog audit,
      RosterRuns runs,
      RosterFolder folder,
      RosterRunner runner,
      Clock clock) {
    this.rules = rules;
    this.audit = audit;
    this.runs = runs;
    this.folder = folder;
    this.runner = runner;
    this.clock = clock;
  }

  /**
   * Opens it; the caller closes it before the accounts.
   *
   * @param folder where uploads lie during their import, and reject files
   */
  public static RosterImport open(
      Accounts accounts, RosterVocabulary words, Path folder, Clock clock) {
    RosterRuns runs = new RosterRuns(accounts.database().jdbc(), clock);
    RosterFolder files = new RosterFolder(folder);
    return new RosterImport(
        accounts.rules(),
        accounts.audit(),
        runs,
        files,
        new RosterRunner(accounts, words, runs, files),
        clock);
  }

  /**
   * Passes who may import a kind.
   *
   * @throws AccessDeniedException otherwise
   */
  public void requireRight(Principal who, RosterKind kind) {
    scope(who, kind);
  }

  /** What somebody may import. */
  public List<RosterKind> listKinds(Principal who) {
    return Stream.of(RosterKind.values())
        .filter(kind -> !rules.scope(who, right(kind)).isNothing())
        .toList();
  }

  /**
   * Begins an import in the background. What is handed in is deleted when it is over.
   *
   * @param fileName as it was handed in
   * @return the import as it begins
   * @throws AccessDeniedException when somebody may not import this
   * @throws RosterBusyException when another one has to end first
   * @throws UnreadableFileException when it is no table or lacks a required column
   */
  public RosterRun start(Principal who, RosterKind kind, String fileName, InputStream content) {
    Scope scope = scope(who, kind);
    folder.tidy(clock.instant());
    Path upload = folder.keep(content);
    try {
      RosterFile file = new RosterFile(upload, kind);
      List<String> ignored = file.ignoredColumns();
      RosterRun run = begin(who, scope, kind, fileName);
      runner.start(
          new RosterRunner.Order(run, who, scope, file, ignored), () -> folder.delete(upload));
      return run;
    } catch (RuntimeException e) {
      folder.delete(upload);
      throw e;
    }
  }

  /**
   * Imports a file of this machine, and returns when it is over. The file stays.
   *
   * @param progress is told how far it is
   * @throws AccessDeniedException when somebody may not import this
   * @throws RosterBusyException when another one has to end first
   * @throws UnreadableFileException when it is no table or lacks a required column
   */
  public RosterRun run(Principal who, RosterKind kind, Path path, Consumer<RosterCounts> progress) {
    Scope scope = scope(who, kind);
    folder.tidy(clock.instant());
    RosterFile file = new RosterFile(path, kind);
    List<String> ignored = file.ignoredColumns();
    RosterRun run = begin(who, scope, kind, String.valueOf(path.getFileName()));
    runner.run(new RosterRunner.Order(run, who, scope, file, ignored), progress);
    return runs.find(run.id()).orElseThrow();
  }

  /** An import, if somebody may know of it: their own, or one for no more than their regions. */
  public Optional<RosterRun> find(Principal who, UUID id) {
    return runs.find(id).filter(run -> maySee(who, run));
  }

  /** The newest imports of which somebody may know, at most 20. */
  public List<RosterRun> list(Principal who) {
    return runs.listNewest(SEARCHED).stream()
        .filter(run -> maySee(who, run))
        .limit(LISTED)
        .toList();
  }

  /** Whether somebody may open the reject file of an import here. */
  public boolean hasRejects(Principal who, RosterRun run) {
    return isOwn(who, run) && folder.findRejects(run.id()).isPresent();
  }

  /**
   * The reject file of an import, for whoever handed in the rows that it holds. The audit log notes
   * it.
   *
   * @return empty when it is another's, nothing was refused, or the file is gone or on another
   *     instance
   */
  public Optional<Path> openRejects(Principal who, UUID id) {
    Optional<Path> file =
        find(who, id).filter(run -> isOwn(who, run)).flatMap(run -> folder.findRejects(run.id()));
    file.ifPresent(found -> audit.append(event(who, "DOWNLOAD_REJECTS", id, Outcome.DONE)));
    return file;
  }

  /** Where the reject file of an import lies on this instance, for the program itself. */
  public Optional<Path> findRejects(UUID id) {
    return folder.findRejects(id);
  }

  /**
   * Forgets the imports of more than half a year ago, and files on this instance that had their
   * time; to be called now and then.
   *
   * @return how many imports
   */
  public int forgetOld() {
    folder.tidy(clock.instant());
    return runs.forgetBefore(clock.instant().minus(RUNS_KEPT));
  }

  private Scope scope(Principal who, RosterKind kind) {
    Scope scope = rules.scope(who, right(kind));
    if (scope.isNothing()) {
      audit.append(event(who, right(kind).name(), who.id(), Outcome.DENIED));
      throw new AccessDeniedException(right(kind));
    }
    return scope;
  }

  private static Operation right(RosterKind kind) {
    return kind == RosterKind.INSTITUTIONS ? Operation.EDIT_CENTRE : Operation.IMPORT_PEOPLE;
  }

  private RosterRun begin(Principal who, Scope scope, RosterKind kind, String fileName) {
    RosterRun run =
        new RosterRun(
            UUID.randomUUID(),
            kind,
            shown(fileName),
            scope.everything() ? List.of() : List.copyOf(scope.regions()),
            Actor.of(who, null).id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            RosterState.RUNNING,
            RosterCounts.of(0),
            "",
            List.of());
    runs.begin(run);
    return run;
  }

  private static String shown(String fileName) {
    String plain = LongNumbers.strikeOut(fileName).replaceAll("\\p{Cntrl}", "").strip();
    return plain.substring(0, Math.min(plain.length(), 100));
  }

  private boolean maySee(Principal who, RosterRun run) {
    Scope scope = rules.scope(who, Operation.IMPORT_PEOPLE);
    return scope.everything()
        || (!scope.isNothing() && isOwn(who, run))
        || (!run.regions().isEmpty() && runner.liesIn(run.regions(), scope));
  }

  private static boolean isOwn(Principal who, RosterRun run) {
    return run.startedBy().equals(Actor.of(who, null).id());
  }

  private static AuditEvent event(Principal who, String operation, UUID id, Outcome outcome) {
    return new AuditEvent(
        Actor.of(who, null),
        operation,
        "roster-run",
        id.toString(),
        List.of(),
        outcome,
        AuditDetail.NONE);
  }

  /** Stops what is under way; it can be repeated. */
  @Override
  public void close() {
    runner.close();
  }
}
