package cn.tianwen.evaluation.people;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.roster.RosterCounts;
import cn.tianwen.accounts.roster.RosterImport;
import cn.tianwen.accounts.roster.RosterKind;
import cn.tianwen.accounts.roster.RosterRun;
import cn.tianwen.accounts.roster.RosterState;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.sample.roster.PeopleGenerator;
import cn.tianwen.sample.roster.RosterCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures on this machine, in one run and over the same files, how fast invented people are
 * imported, beside the same rows put into a plain table of the same database.
 *
 * <p>The people stay in the database: run it on a data folder of its own.
 */
public final class RosterBenchmark {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final long SEED = 1;

  private final RosterImport imports;
  private final ModuleDatabase database;
  private final Path work;
  private final EvaluationProgress progress;

  /**
   * Takes what it measures.
   *
   * @param database of the accounts
   * @param work an existing folder for the files
   */
  public RosterBenchmark(
      RosterImport imports, ModuleDatabase database, Path work, EvaluationProgress progress) {
    this.imports = imports;
    this.database = database;
    this.work = work;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @throws IllegalStateException when not everybody goes in
   * @throws UncheckedIOException when a file cannot be written
   */
  public RosterBenchReport run(long experts, long officers) {
    PeopleGenerator people = new PeopleGenerator(SEED);
    return new RosterBenchReport(
        List.of(
            measure(
                "experts",
                RosterKind.EXPERTS,
                experts,
                PeopleGenerator.EXPERT_COLUMNS,
                people.experts(experts)),
            measure(
                "officers",
                RosterKind.OFFICERS,
                officers,
                PeopleGenerator.OFFICER_COLUMNS,
                people.officers(officers))));
  }

  private RosterFigures measure(
      String name, RosterKind kind, long rows, List<String> columns, Stream<List<String>> people) {
    Path file = write(name, columns, people);
    double first = time(name, kind, file, rows, true);
    double repeat = time(name + " again", kind, file, rows, false);
    BareTable bare = new BareTable(database, columns.size());
    double insert = bare.insert(file) / NANOS_PER_SECOND;
    double copy = bare.copy(file) / NANOS_PER_SECOND;
    bare.drop();
    return new RosterFigures(name, rows, first, repeat, insert, copy);
  }

  private Path write(String name, List<String> columns, Stream<List<String>> people) {
    Path file = work.resolve(name + ".csv");
    try {
      Files.createDirectories(work);
      new RosterCsv(file).write(columns, people);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private double time(String stage, RosterKind kind, Path file, long rows, boolean first) {
    long start = System.nanoTime();
    RosterRun run =
        imports.run(
            Principal.SYSTEM,
            kind,
            file,
            counts -> progress.done(stage, counts.read(), counts.total()));
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    RosterCounts counts = run.counts();
    if (run.state() != RosterState.DONE
        || (first ? counts.created() : counts.unchanged()) != rows) {
      throw new IllegalStateException("Not everybody went in: " + run);
    }
    return seconds;
  }
}
